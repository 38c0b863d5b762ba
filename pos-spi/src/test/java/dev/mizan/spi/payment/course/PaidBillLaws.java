// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReason;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What a bill's payments come to, whatever is asked and answered. */
class PaidBillLaws {
    private static final PaymentReference FIRST = new PaymentReference("P");
    private static final PaymentOutcome UNKNOWN = new PaymentOutcome.Unknown("no answer");
    private static final PaymentOutcome APPROVED = new PaymentOutcome.Approved(PaymentSlip.NONE);
    private static final List<PaymentOperation> FOLLOWING = List.of(
            PaymentOperation.CAPTURE,
            PaymentOperation.CAPTURE,
            PaymentOperation.REFUND,
            PaymentOperation.VOID,
            PaymentOperation.RELEASE);

    @Property(tries = 1_000)
    void noMoreIsTakenThanSetAsideNorGivenBackThanTaken(
            @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> operations,
            @ForAll @Size(min = 12, max = 12) List<@IntRange(min = 1, max = 60) Integer> amounts,
            @ForAll @Size(min = 12, max = 12) List<Boolean> answers) {
        PaidBill bill = approved(PaymentOperation.AUTHORISE);
        for (int i = 0; i < operations.size(); i++) {
            PaymentReference reference = new PaymentReference("F" + i);
            PaymentRequest request =
                    PaymentRequest.about(FIRST, reference, FOLLOWING.get(operations.get(i)), riyals(amounts.get(i)));
            Outcome<PaidBill> asked = bill.ask(request);
            PaymentOutcome answer = answers.get(i) ? APPROVED : UNKNOWN;
            bill = asked.isDone() ? asked.orElseThrow().after(reference, answer) : bill;
            PaymentBalance balance = bill.balance(FIRST);
            assertThat(balance.taken()).isLessThanOrEqualTo(balance.setAside());
            assertThat(balance.open().isNegative()).isFalse();
            assertThat(balance.taken().plus(released(bill))).isLessThanOrEqualTo(balance.setAside());
            assertThat(balance.refundable().isNegative()).isFalse();
            assertThat(bill.totals().net().isNegative()).isFalse();
        }
    }

    private static Money released(PaidBill bill) {
        return Money.sum(
                Currency.SAR,
                bill.asked().stream()
                        .filter(it -> it.request().operation() == PaymentOperation.RELEASE)
                        .map(it -> it.moved())
                        .toList());
    }

    @Test
    void whatIsLeftIsReleasedAndWhatWasTakenStaysRefundable() {
        PaidBill bill = asked(
                asked(approved(PaymentOperation.AUTHORISE), "C", PaymentOperation.CAPTURE, 60),
                "R",
                PaymentOperation.RELEASE,
                40);
        assertThat(bill.balance(FIRST)).isEqualTo(new PaymentBalance(riyals(100), riyals(60), riyals(0), riyals(60)));
        refused(
                bill.ask(PaymentRequest.about(FIRST, new PaymentReference("C2"), PaymentOperation.CAPTURE, riyals(1))),
                PaymentReason.MORE_THAN_OPEN);
        refused(
                bill.ask(PaymentRequest.about(FIRST, new PaymentReference("R2"), PaymentOperation.RELEASE, riyals(1))),
                PaymentReason.MORE_THAN_OPEN);
        assertThat(bill.totals().net()).isEqualTo(riyals(60));
    }

    private static PaidBill asked(PaidBill bill, String reference, PaymentOperation operation, int amount) {
        PaymentReference name = new PaymentReference(reference);
        return bill.ask(PaymentRequest.about(FIRST, name, operation, riyals(amount)))
                .orElseThrow()
                .after(name, APPROVED);
    }

    @Test
    void theSameReferenceAsksOnceAndForOneThing() {
        PaidBill bill = approved(PaymentOperation.PURCHASE);
        assertThat(bill.ask(PaymentRequest.purchase(FIRST, riyals(100))).orElseThrow())
                .isEqualTo(bill);
        refused(bill.ask(PaymentRequest.purchase(FIRST, riyals(99))), PaymentReason.REFERENCE_REUSED);
    }

    @Test
    void aSecondPurchaseWaitsUntilTheFirstIsKnown() {
        PaidBill bill = PaidBill.of(riyals(100))
                .ask(PaymentRequest.purchase(FIRST, riyals(100)))
                .orElseThrow();
        refused(bill.ask(PaymentRequest.purchase(new PaymentReference("P2"), riyals(100))), PaymentReason.BUSY);
    }

    @Test
    void nothingThatLooksLikeACardNumberGetsIn() {
        assertThatThrownBy(() -> PaymentSlip.of("ref 4111 1111 1111 1111"))
                .hasMessageNotContaining("4111")
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PaymentOutcome.Unknown("card 4111111111111111"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void refused(Outcome<PaidBill> outcome, PaymentReason reason) {
        assertThat(outcome).isInstanceOf(Refused.class);
        assertThat(((Refused<PaidBill>) outcome).reason()).isEqualTo(reason);
    }

    private static PaidBill approved(PaymentOperation operation) {
        PaymentRequest request = new PaymentRequest(FIRST, operation, riyals(100), Optional.empty());
        return PaidBill.of(riyals(100)).ask(request).orElseThrow().after(FIRST, APPROVED);
    }

    private static Money riyals(int amount) {
        return Money.ofMinor(amount * 100L, Currency.SAR);
    }
}
