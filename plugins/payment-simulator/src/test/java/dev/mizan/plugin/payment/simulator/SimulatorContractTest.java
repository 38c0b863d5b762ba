// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.simulator;

import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.testkit.tck.payment.Customer;
import dev.mizan.testkit.tck.payment.Line;
import dev.mizan.testkit.tck.payment.PaymentBench;
import dev.mizan.testkit.tck.payment.PaymentContract;
import java.util.Optional;

/** The simulated terminal keeps the contract of payments, other ways to pay included. */
class SimulatorContractTest implements PaymentContract {
    @Override
    public PaymentBench bench() {
        return new Bench();
    }

    /** What becomes of messages over such a line; empty where the simulator has no word for it. */
    static Optional<Fate> fate(Line line) {
        return switch (line) {
            case GOOD -> Optional.of(Fate.THROUGH);
            case REQUESTS_LOST -> Optional.of(Fate.REQUEST_LOST);
            case ANSWERS_LOST -> Optional.of(Fate.ANSWER_LOST);
            case DOWN, RUBBISH -> Optional.empty();
        };
    }

    private static final class Bench implements PaymentBench {
        private Customer customer = Customer.PAYS;
        private Fate fate = Fate.THROUGH;
        private final SimulatedBank bank = new SimulatedBank(Currency.SAR, request -> switch (customer) {
            case PAYS, PAYS_LATER, WAITS -> new PaymentOutcome.Approved(PaymentSlip.of("A1"));
            case IS_DECLINED -> new PaymentOutcome.Declined("51");
            case PAYS_A_PART ->
                new PaymentOutcome.ApprovedPartial(
                        Money.ofMinor(request.amount().minor() / 2, Currency.SAR), PaymentSlip.NONE);
        });
        private final SimulatedTerminal terminal = new SimulatedTerminal(bank, Currency.SAR, () -> fate);
        private final PaymentToken token = bank.keep("a-token", Money.of("100.00", Currency.SAR));

        Bench() {
            bank.offers(bill -> Money.of("2.67", Currency.USD));
        }

        @Override
        public PaymentTerminal terminal() {
            return terminal;
        }

        @Override
        public boolean customer(Customer does) {
            customer = does;
            if (does == Customer.PAYS_LATER) {
                bank.decideAll(new PaymentOutcome.Approved(PaymentSlip.NONE));
            }
            return does != Customer.WAITS;
        }

        @Override
        public boolean line(Line does) {
            fate = fate(does).orElse(fate);
            return fate(does).isPresent();
        }

        @Override
        public Optional<Money> moved(PaymentReference reference) {
            return Optional.of(bank.moved(reference));
        }

        @Override
        public Optional<PaymentToken> token() {
            return Optional.of(token);
        }
    }
}
