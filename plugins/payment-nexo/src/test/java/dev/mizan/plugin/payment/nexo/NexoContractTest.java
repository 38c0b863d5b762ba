// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.plugin.Tls;
import dev.mizan.spi.value.Currency;
import dev.mizan.testkit.fake.payment.WiredPayments;
import dev.mizan.testkit.tck.payment.Customer;
import dev.mizan.testkit.tck.payment.Line;
import dev.mizan.testkit.tck.payment.PaymentBench;
import dev.mizan.testkit.tck.payment.PaymentContract;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** A nexo terminal on loopback keeps the contract of payments, by its bytes. */
class NexoContractTest implements PaymentContract {
    static NexoPlace place(FakeNexo fake, Duration quiet) {
        return place(fake, Optional.empty(), quiet);
    }

    static NexoPlace place(FakeNexo fake, Optional<Tls> tls, Duration quiet) {
        return place(fake.port, tls, Duration.ofSeconds(8), quiet);
    }

    static NexoPlace place(int port, Optional<Tls> tls, Duration connect, Duration quiet) {
        return new NexoPlace(
                "127.0.0.1",
                port,
                "TILL-1",
                "P400-1",
                Currency.SAR,
                NexoPlace.OPERATIONS,
                NexoPlace.FEATURES,
                true,
                tls,
                connect,
                Duration.ofSeconds(30),
                quiet);
    }

    @Override
    public PaymentBench bench() {
        return new Bench(new FakeNexo(), Optional.empty());
    }

    static final class Bench extends WiredPayments {
        private final FakeNexo fake;
        private final NexoTerminal terminal;

        Bench(FakeNexo fake, Optional<Tls> tls) {
            super(fake.desk.bank, fake.loopback);
            this.fake = fake;
            this.terminal = new NexoTerminal(place(fake, tls, Duration.ofSeconds(30)), Clock.systemUTC());
        }

        @Override
        public PaymentTerminal terminal() {
            return terminal;
        }

        @Override
        protected void customerIs(Customer does) {
            synchronized (fake.desk) {
                fake.desk.customer = does;
            }
        }

        @Override
        protected void lineIs(Line does) {
            fake.faults(category -> category.equals("Login")
                    ? FakeNexo.Fault.NONE
                    : switch (does) {
                        case GOOD, DOWN -> FakeNexo.Fault.NONE;
                        case REQUESTS_LOST -> FakeNexo.Fault.DROPPED;
                        case ANSWERS_LOST -> FakeNexo.Fault.UNANSWERED;
                        case RUBBISH -> FakeNexo.Fault.RUBBISH;
                    });
        }
    }
}
