// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulatedBankTest {
    private static final PaymentOutcome APPROVED = new PaymentOutcome.Approved(PaymentSlip.NONE);
    private static final PaymentReference REFERENCE = new PaymentReference("K1");
    private static final Money FORTY = Money.of("40.00", Currency.SAR);

    private static SimulatedBank deciding(PaymentOutcome... outcomes) {
        Deque<PaymentOutcome> left = new ArrayDeque<>(List.of(outcomes));
        return new SimulatedBank(Currency.SAR, request -> left.removeFirst());
    }

    @Test
    void whatNeverStartedIsDecidedAnewUnderItsReferenceAndThenOnce() {
        SimulatedBank bank = deciding(new PaymentOutcome.NotStarted("a card is in it"), APPROVED);
        PaymentRequest request = PaymentRequest.purchase(REFERENCE, FORTY);
        assertThat(bank.carryOut(request).kind()).isEqualTo(OutcomeKind.NOT_STARTED);
        assertThat(bank.query(REFERENCE).kind()).isEqualTo(OutcomeKind.NOT_STARTED);
        assertThat(bank.carryOut(request)).isEqualTo(APPROVED);
        assertThat(bank.carryOut(request)).isEqualTo(APPROVED);
        assertThat(bank.moved(REFERENCE)).isEqualTo(FORTY);
    }

    @Test
    void whatNobodyKnewOfIsDecidedOnceAndForAll() {
        SimulatedBank bank = deciding(new PaymentOutcome.Unknown("no reply"));
        assertThat(bank.carryOut(PaymentRequest.purchase(REFERENCE, FORTY)).kind())
                .isEqualTo(OutcomeKind.UNKNOWN);
        bank.decide(REFERENCE, APPROVED);
        bank.decide(REFERENCE, new PaymentOutcome.Declined("late"));
        assertThat(bank.moved(REFERENCE)).isEqualTo(FORTY);
    }
}
