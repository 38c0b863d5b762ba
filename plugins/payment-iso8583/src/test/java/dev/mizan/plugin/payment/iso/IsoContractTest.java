// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

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

/** A host on loopback, over messages that are signed, keeps the contract of payments. */
class IsoContractTest implements PaymentContract {
    static final Optional<Mac> MAC = Optional.of(Mac.of("0123456789ABCDEFFEDCBA9876543210"));

    static HostPlace place(FakeHost fake, Optional<Mac> mac, Duration quiet) {
        return place(fake, mac, Optional.empty(), quiet);
    }

    static HostPlace place(FakeHost fake, Optional<Mac> mac, Optional<Tls> tls, Duration quiet) {
        return place(fake.port, mac, tls, Duration.ofSeconds(8), Duration.ofSeconds(30), quiet);
    }

    static HostPlace place(
            int port, Optional<Mac> mac, Optional<Tls> tls, Duration connect, Duration echo, Duration quiet) {
        return new HostPlace(
                "127.0.0.1",
                port,
                "TILL-1",
                "300000000000003",
                Currency.SAR,
                HostPlace.OPERATIONS,
                HostPlace.FEATURES,
                true,
                mac,
                tls,
                connect,
                echo,
                quiet);
    }

    @Override
    public PaymentBench bench() {
        return new Bench(new FakeHost(MAC), Optional.empty());
    }

    static final class Bench extends WiredPayments {
        private final FakeHost fake;
        private final IsoTerminal terminal;

        Bench(FakeHost fake, Optional<Tls> tls) {
            super(fake.desk.bank, fake.loopback);
            this.fake = fake;
            this.terminal = new IsoTerminal(place(fake, MAC, tls, Duration.ofSeconds(30)), Clock.systemUTC());
        }

        @Override
        public PaymentTerminal terminal() {
            return terminal;
        }

        @Override
        protected void customerIs(Customer does) {
            fake.desk.customer(does);
        }

        @Override
        protected void lineIs(Line does) {
            fake.faults(type -> switch (does) {
                case GOOD, DOWN -> FakeHost.Fault.NONE;
                case REQUESTS_LOST -> FakeHost.Fault.DROPPED;
                case ANSWERS_LOST -> FakeHost.Fault.UNANSWERED;
                case RUBBISH -> FakeHost.Fault.RUBBISH;
            });
        }
    }
}
