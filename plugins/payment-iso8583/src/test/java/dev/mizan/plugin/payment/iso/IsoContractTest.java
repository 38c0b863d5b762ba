// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
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
        return new HostPlace(
                "127.0.0.1",
                fake.port,
                "TILL-1",
                "300000000000003",
                Currency.SAR,
                HostPlace.OPERATIONS,
                HostPlace.FEATURES,
                true,
                mac,
                Duration.ofSeconds(3),
                Duration.ofSeconds(3),
                quiet);
    }

    @Override
    public PaymentBench bench() {
        return new Bench();
    }

    private static final class Bench implements PaymentBench {
        private final FakeHost fake = new FakeHost(MAC);
        private final IsoTerminal terminal =
                new IsoTerminal(place(fake, MAC, Duration.ofSeconds(30)), Clock.systemUTC());

        @Override
        public PaymentTerminal terminal() {
            return terminal;
        }

        @Override
        public boolean customer(Customer does) {
            if (does == Customer.PAYS_LATER) {
                return false;
            }
            synchronized (fake.desk) {
                fake.desk.customer = does;
                fake.desk.bank.customer(does);
            }
            return true;
        }

        @Override
        public boolean line(Line does) {
            if (does == Line.DOWN) {
                fake.down();
            } else {
                fake.up();
            }
            fake.faults(type -> switch (does) {
                case GOOD, DOWN -> FakeHost.Fault.NONE;
                case REQUESTS_LOST -> FakeHost.Fault.DROPPED;
                case ANSWERS_LOST -> FakeHost.Fault.UNANSWERED;
                case RUBBISH -> FakeHost.Fault.RUBBISH;
            });
            return true;
        }

        @Override
        public Optional<Money> moved(PaymentReference reference) {
            return fake.desk.bank.moved(reference);
        }

        @Override
        public Optional<PaymentToken> token() {
            return fake.desk.bank.token();
        }

        @Override
        public void close() {
            fake.close();
        }
    }
}
