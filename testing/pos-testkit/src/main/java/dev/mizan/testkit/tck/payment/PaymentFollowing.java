// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.payment;

import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentRequest;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What goes on from a payment: refunds, voids, captures; each as far as it is declared. */
public interface PaymentFollowing extends PaymentHarness {
    @Test
    default void payment_R01_aRefundGivesBackExactlyWhatWasAsked() {
        Desk.with(this, desk -> {
            var paid = desk.paid(desk.of(10));
            var back = desk.about(paid, PaymentOperation.REFUND, desk.of(4));
            Desk.is(OutcomeKind.APPROVED, desk.ask(back));
            desk.moved(desk.of(4), back);
        });
    }

    @Test
    default void payment_R02_aRefundMayComeInParts() {
        Desk.with(this, desk -> {
            var paid = desk.paid(desk.of(10));
            Desk.is(OutcomeKind.APPROVED, desk.ask(desk.about(paid, PaymentOperation.REFUND, desk.of(4))));
            Desk.is(OutcomeKind.APPROVED, desk.ask(desk.about(paid, PaymentOperation.REFUND, desk.of(6))));
        });
    }

    @Test
    default void payment_R03_noMoreIsGivenBackThanWasTaken() {
        Desk.with(this, desk -> {
            var paid = desk.paid(desk.of(10));
            desk.ask(desk.about(paid, PaymentOperation.REFUND, desk.of(8)));
            var more = desk.about(paid, PaymentOperation.REFUND, desk.of(3));
            desk.ask(more);
            desk.moved(desk.of(0), more);
        });
    }

    @Test
    default void payment_R04_nothingIsGivenBackOfAPaymentThatNeverWas() {
        Desk.with(this, desk -> {
            desk.needs(PaymentOperation.REFUND);
            var back = PaymentRequest.about(Desk.reference(), Desk.reference(), PaymentOperation.REFUND, desk.of(4));
            desk.ask(back);
            desk.moved(desk.of(0), back);
        });
    }

    @Test
    default void payment_R05_theSameRefundAgainGivesBackOnce() {
        Desk.with(this, desk -> {
            var paid = desk.paid(desk.of(10));
            var back = desk.about(paid, PaymentOperation.REFUND, desk.of(4));
            desk.ask(back);
            desk.ask(back);
            desk.moved(desk.of(4), back);
        });
    }

    @Test
    default void payment_R06_aVoidIsApprovedBeforeItIsSettled() {
        Desk.with(this, desk -> {
            var paid = desk.paid(desk.of(10));
            Desk.is(OutcomeKind.APPROVED, desk.ask(desk.about(paid, PaymentOperation.VOID, desk.of(10))));
        });
    }

    @Test
    default void payment_R07_whatWasVoidedIsNotRefunded() {
        Desk.with(this, desk -> {
            var paid = desk.paid(desk.of(10));
            desk.ask(desk.about(paid, PaymentOperation.VOID, desk.of(10)));
            var back = desk.about(paid, PaymentOperation.REFUND, desk.of(4));
            desk.ask(back);
            desk.moved(desk.of(0), back);
        });
    }

    @Test
    default void payment_R08_aCaptureTakesWhatWasSetAside() {
        Desk.with(this, desk -> {
            desk.needs(PaymentOperation.AUTHORISE);
            var aside = new PaymentRequest(Desk.reference(), PaymentOperation.AUTHORISE, desk.of(10), Optional.empty());
            Desk.is(OutcomeKind.APPROVED, desk.ask(aside));
            var taken = desk.about(aside, PaymentOperation.CAPTURE, desk.of(6));
            Desk.is(OutcomeKind.APPROVED, desk.ask(taken));
            desk.moved(desk.of(6), taken);
        });
    }

    @Test
    default void payment_R09_noMoreIsCapturedThanWasSetAside() {
        Desk.with(this, desk -> {
            desk.needs(PaymentOperation.AUTHORISE);
            var aside = new PaymentRequest(Desk.reference(), PaymentOperation.AUTHORISE, desk.of(10), Optional.empty());
            desk.ask(aside);
            var more = desk.about(aside, PaymentOperation.CAPTURE, desk.of(12));
            desk.ask(more);
            desk.moved(desk.of(0), more);
        });
    }

    @Test
    default void payment_R10_aRefundThatIsReversedIsTakenBack() {
        Desk.with(this, desk -> {
            desk.needsReversals();
            var paid = desk.paid(desk.of(10));
            var back = desk.about(paid, PaymentOperation.REFUND, desk.of(4));
            desk.ask(back);
            Desk.is(OutcomeKind.CANCELLED, desk.reverse(back));
            desk.moved(desk.of(0), back);
        });
    }

    @Test
    default void payment_R11_whatIsLeftAfterAPartWasTakenIsReleasedAndTakenNoMore() {
        Desk.with(this, desk -> {
            desk.needs(PaymentOperation.AUTHORISE);
            var aside = new PaymentRequest(Desk.reference(), PaymentOperation.AUTHORISE, desk.of(10), Optional.empty());
            desk.ask(aside);
            desk.ask(desk.about(aside, PaymentOperation.CAPTURE, desk.of(6)));
            Desk.is(OutcomeKind.APPROVED, desk.ask(desk.about(aside, PaymentOperation.RELEASE, desk.of(4))));
            var more = desk.about(aside, PaymentOperation.CAPTURE, desk.of(4));
            desk.ask(more);
            desk.moved(desk.of(0), more);
        });
    }
}
