// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.cash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.testkit.tck.payment.Customer;
import dev.mizan.testkit.tck.payment.Line;
import dev.mizan.testkit.tck.payment.PaymentBench;
import dev.mizan.testkit.tck.payment.PaymentContract;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A cash desk keeps the contract of payments, as far as it declares it. */
class CashContractTest implements PaymentContract {
    private static final Coins COINS = new Coins(List.of(sar("50.00"), sar("10.00"), sar("1.00"), sar("0.01")));

    private static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }

    @Override
    public PaymentBench bench() {
        return new Bench();
    }

    private static final class Bench implements PaymentBench {
        private final List<PaymentRequest> waiting = new ArrayList<>();
        private final CashDesk desk = new CashDesk(COINS);

        @Override
        public PaymentTerminal terminal() {
            return new Seen(desk, waiting);
        }

        @Override
        public boolean customer(Customer does) {
            if (does == Customer.PAYS_LATER) {
                waiting.forEach(it -> desk.handed(it.reference(), it.amount()));
            }
            return does == Customer.PAYS || does == Customer.PAYS_LATER;
        }

        @Override
        public boolean line(Line does) {
            return does == Line.GOOD;
        }

        @Override
        public Optional<Money> moved(PaymentReference reference) {
            return Optional.of(desk.taken(reference));
        }
    }

    @Test
    void changeIsTheLargestNotesFirstAndWhatCanNotBeChangedIsRefused() {
        CashDesk desk = new CashDesk(new Coins(List.of(sar("5.00"), sar("1.00"), sar("0.25"))));
        PaymentReference reference = new PaymentReference("R1");
        desk.start(PaymentRequest.purchase(reference, sar("3.25")), shown -> {}, Duration.ZERO);
        assertThat(desk.handed(reference, sar("3.00")).isDone()).isFalse();
        assertThat(desk.handed(reference, sar("5.10")).isDone()).isFalse();
        assertThat(desk.handed(reference, sar("10.00")).orElseThrow())
                .containsExactly(sar("5.00"), sar("1.00"), sar("0.25"), sar("0.25"), sar("0.25"));
        assertThat(desk.handed(reference, sar("10.00")).isDone()).isFalse();
    }
}
