// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.value.Money;
import dev.mizan.testkit.tck.internal.Threads;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A request, its answer, and the money that moves. */
public interface PaymentAsking extends PaymentHarness {
    @Test
    default void payment_P01_anApprovalMovesExactlyWhatWasAsked() {
        Desk.with(this, desk -> {
            var paid = desk.paid(desk.of(10));
            desk.moved(desk.of(10), paid);
        });
    }

    @Test
    default void payment_P02_allThatWasAskedIsNoPart() {
        Desk.with(this, desk -> {
            Desk.oneOf(desk.ask(desk.purchase(desk.of(10))), OutcomeKind.APPROVED, OutcomeKind.PENDING);
        });
    }

    @Test
    default void payment_P03_aDeclineMovesNothing() {
        Desk.with(this, desk -> {
            desk.customer(Customer.IS_DECLINED);
            var request = desk.purchase(desk.of(10));
            desk.ask(request);
            desk.moved(desk.of(0), request);
        });
    }

    @Test
    default void payment_P04_aDeclineIsToldAsOne() {
        Desk.with(this, desk -> {
            desk.customer(Customer.IS_DECLINED);
            Desk.is(OutcomeKind.DECLINED, desk.ask(desk.purchase(desk.of(10))));
        });
    }

    @Test
    default void payment_P05_theSameRequestAgainIsChargedOnce() {
        Desk.with(this, desk -> {
            var paid = desk.paid(desk.of(10));
            desk.ask(paid);
            desk.moved(desk.of(10), paid);
        });
    }

    @Test
    default void payment_P06_theSameRequestAgainIsAnsweredTheSame() {
        Desk.with(this, desk -> {
            var paid = desk.paid(desk.of(10));
            Desk.is(OutcomeKind.APPROVED, desk.ask(paid));
        });
    }

    @Test
    default void payment_P07_aReferenceUsedForAnotherAmountChargesNothingMore() {
        Desk.with(this, desk -> {
            var paid = desk.paid(desk.of(10));
            desk.ask(new PaymentRequest(
                    paid.reference(), PaymentOperation.PURCHASE, desk.of(15), paid.about(), paid.parts(), paid.way()));
            desk.moved(desk.of(10), paid);
        });
    }

    @Test
    default void payment_P08_aReferenceUsedForAnotherAmountIsNotApproved() {
        Desk.with(this, desk -> {
            var paid = desk.paid(desk.of(10));
            var other = desk.ask(new PaymentRequest(
                    paid.reference(), PaymentOperation.PURCHASE, desk.of(15), paid.about(), paid.parts(), paid.way()));
            Desk.oneOf(other, OutcomeKind.NOT_STARTED, OutcomeKind.DECLINED);
        });
    }

    @Test
    default void payment_P09_twoReferencesAreTwoPayments() {
        Desk.with(this, desk -> {
            var one = desk.paid(desk.of(5));
            var other = desk.paid(desk.of(7));
            desk.moved(desk.of(5), one);
            desk.moved(desk.of(7), other);
        });
    }

    @Test
    default void payment_P10_theLeastAmountIsExact() {
        Desk.with(this, desk -> {
            Money least = Money.ofMinor(1, desk.currency());
            desk.moved(least, desk.paid(least));
        });
    }

    @Test
    default void payment_P11_anOddAmountIsExact() {
        Desk.with(this, desk -> {
            Money odd = desk.of(9).plus(Money.ofMinor(7, desk.currency()));
            desk.moved(odd, desk.paid(odd));
        });
    }

    @Test
    default void payment_P12_aPartIsToldWithWhatMoved() {
        Desk.with(this, desk -> {
            assumeTrue(desk.can().partial(), "it declares no parts");
            desk.customer(Customer.PAYS_A_PART);
            var request = desk.purchase(desk.of(10));
            PaymentOutcome outcome = desk.ask(request);
            Desk.is(OutcomeKind.APPROVED_PARTIAL, outcome);
            desk.moved(outcome.moved(desk.of(10)), request);
        });
    }

    @Test
    default void payment_P13_partsAreDeclaredOrNeverGiven() {
        Desk.with(this, desk -> {
            assumeTrue(!desk.can().partial(), "it declares parts");
            desk.customer(Customer.PAYS_A_PART);
            assertTrue(desk.ask(desk.purchase(desk.of(10))).kind() != OutcomeKind.APPROVED_PARTIAL, "a part");
        });
    }

    @Test
    default void payment_P14_whoDoesNotPayHasNotPaid() {
        Desk.with(this, desk -> {
            desk.customer(Customer.WAITS);
            var request = desk.purchase(desk.of(10));
            Desk.oneOf(
                    desk.askShortly(request),
                    OutcomeKind.CANCELLED,
                    OutcomeKind.DECLINED,
                    OutcomeKind.NOT_STARTED,
                    OutcomeKind.PENDING,
                    OutcomeKind.UNKNOWN);
            desk.moved(desk.of(0), request);
        });
    }

    @Test
    default void payment_P15_cancellingEndsWhatWaits() {
        Desk.with(this, desk -> {
            desk.customer(Customer.WAITS);
            var request = desk.purchase(desk.of(10));
            var stage = desk.terminal.start(request, desk.shown::add, Duration.ofMinutes(1));
            assumeTrue(!stage.toCompletableFuture().isDone(), "it waits for nobody");
            desk.terminal.cancel(request.reference());
            Desk.oneOf(Desk.ended(stage, Desk.SHORT), OutcomeKind.CANCELLED, OutcomeKind.DECLINED, OutcomeKind.UNKNOWN);
        });
    }

    @Test
    default void payment_P16_whatWasCancelledIsNotCharged() {
        Desk.with(this, desk -> {
            desk.customer(Customer.WAITS);
            var request = desk.purchase(desk.of(10));
            var stage = desk.terminal.start(request, desk.shown::add, Duration.ofMinutes(1));
            assumeTrue(!stage.toCompletableFuture().isDone(), "it waits for nobody");
            desk.terminal.cancel(request.reference());
            assumeTrue(Desk.ended(stage, Desk.SHORT).kind() == OutcomeKind.CANCELLED, "it does not know");
            desk.moved(desk.of(0), request);
        });
    }

    @Test
    default void payment_P17_cancellingWhatIsNotThereChangesNothing() {
        Desk.with(this, desk -> {
            desk.terminal.cancel(Desk.reference());
            desk.paid(desk.of(10));
        });
    }

    @Test
    default void payment_P18_afterADeclineItTakesTheNextPayment() {
        Desk.with(this, desk -> {
            desk.customer(Customer.IS_DECLINED);
            desk.ask(desk.purchase(desk.of(10)));
            desk.customer(Customer.PAYS);
            desk.paid(desk.of(10));
        });
    }

    @Test
    default void payment_P19_whileOneWaitsAnotherIsNotStarted() {
        Desk.with(this, desk -> {
            desk.customer(Customer.WAITS);
            var first = desk.purchase(desk.of(10));
            var stage = desk.terminal.start(first, desk.shown::add, Duration.ofMinutes(1));
            assumeTrue(!stage.toCompletableFuture().isDone(), "it waits for nobody");
            Desk.is(OutcomeKind.NOT_STARTED, desk.askShortly(desk.purchase(desk.of(5))));
            desk.terminal.cancel(first.reference());
            Desk.ended(stage, Desk.SHORT);
        });
    }

    @Test
    default void payment_P20_nothingIsShownAfterTheEnd() {
        Desk.with(this, desk -> {
            desk.ask(desk.purchase(desk.of(10)));
            int before = desk.shown.size();
            Threads.pause(120);
            assertEquals(before, desk.shown.size());
        });
    }

    @Test
    default void payment_P21_aScreenThatFailsChangesNothing() {
        Desk.with(this, desk -> {
            var request = desk.purchase(desk.of(10));
            var stage = desk.terminal.start(
                    request,
                    it -> {
                        throw new IllegalStateException("the screen is broken");
                    },
                    Desk.LONG);
            Desk.oneOf(Desk.ended(stage, Desk.LONG), OutcomeKind.APPROVED, OutcomeKind.PENDING);
        });
    }

    @Test
    default void payment_P22_everyCallEndsWithAnOutcome() {
        Desk.with(this, desk -> {
            desk.customer(Customer.IS_DECLINED);
            desk.ask(desk.purchase(desk.of(10)));
        });
    }
}
