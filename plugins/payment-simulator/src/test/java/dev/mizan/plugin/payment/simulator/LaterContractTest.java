// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.simulator;

import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.PaymentCapabilities;
import dev.mizan.spi.payment.PaymentFeature;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.testkit.fake.payment.ForwardingTerminal;
import dev.mizan.testkit.tck.payment.Customer;
import dev.mizan.testkit.tck.payment.Line;
import dev.mizan.testkit.tck.payment.PaymentBench;
import dev.mizan.testkit.tck.payment.PaymentContract;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** A bank and a seller on instalments, whose customers pay later, keep the contract of payments too. */
class LaterContractTest implements PaymentContract {
    @Override
    public PaymentBench bench() {
        return new Bench();
    }

    /** What such a mover is able to: it asks, it tells, it gives back, it takes a request back that was not paid. */
    private static final class Mover extends ForwardingTerminal {
        Mover(SimulatedTerminal terminal) {
            super(terminal);
        }

        @Override
        public PaymentCapabilities capabilities() {
            return new PaymentCapabilities(
                    Set.of(PaymentOperation.PURCHASE, PaymentOperation.REFUND),
                    Set.of(Currency.SAR),
                    false,
                    true,
                    true,
                    false,
                    Set.of(PaymentFeature.PAY_BY_LINK, PaymentFeature.INSTALMENTS));
        }

        @Override
        public CompletionStage<PaymentOutcome> start(
                PaymentRequest request, Consumer<Interaction> shown, Duration within) {
            return capabilities().takes(request)
                    ? super.start(request, shown, within)
                    : CompletableFuture.completedFuture(new PaymentOutcome.NotStarted("not taken here"));
        }
    }

    private static final class Bench implements PaymentBench {
        private Fate fate = Fate.THROUGH;
        private final SimulatedBank bank =
                new SimulatedBank(Currency.SAR, request -> new PaymentOutcome.Approved(PaymentSlip.of("R1")));
        private final Mover mover = new Mover(new SimulatedTerminal(bank, Currency.SAR, () -> fate));

        Bench() {
            bank.later(Later.PAID);
        }

        @Override
        public PaymentTerminal terminal() {
            return mover;
        }

        @Override
        public boolean customer(Customer does) {
            if (does == Customer.PAYS_LATER) {
                bank.decideAll(new PaymentOutcome.Approved(PaymentSlip.of("E2E-1")));
            }
            return does == Customer.PAYS || does == Customer.PAYS_LATER;
        }

        @Override
        public boolean line(Line does) {
            fate = SimulatorContractTest.fate(does).orElse(fate);
            return SimulatorContractTest.fate(does).isPresent();
        }

        @Override
        public Optional<Money> moved(PaymentReference reference) {
            return Optional.of(bank.moved(reference));
        }
    }
}
