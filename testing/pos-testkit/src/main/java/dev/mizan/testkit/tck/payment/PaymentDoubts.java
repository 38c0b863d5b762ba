// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.value.Money;
import org.junit.jupiter.api.Test;

/** What nobody saw, and how it is found out or undone. */
public interface PaymentDoubts extends PaymentHarness {
    @Test
    default void payment_U01_aLostRequestIsNoDecline() {
        Desk.with(this, desk -> {
            desk.line(Line.REQUESTS_LOST);
            Desk.oneOf(desk.askShortly(desk.purchase(desk.of(10))), OutcomeKind.UNKNOWN, OutcomeKind.NOT_STARTED);
        });
    }

    @Test
    default void payment_U02_aLostAnswerIsUnknown() {
        Desk.with(this, desk -> {
            desk.line(Line.ANSWERS_LOST);
            var request = desk.purchase(desk.of(10));
            desk.unknownIfItArrived(request, desk.askShortly(request));
        });
    }

    @Test
    default void payment_U03_withoutALineNothingIsApproved() {
        Desk.with(this, desk -> {
            desk.line(Line.DOWN);
            var request = desk.purchase(desk.of(10));
            Desk.oneOf(desk.askShortly(request), OutcomeKind.UNKNOWN, OutcomeKind.NOT_STARTED);
            desk.moved(desk.of(0), request);
        });
    }

    @Test
    default void payment_U04_aQueryTellsAnApproval() {
        Desk.with(this, desk -> {
            desk.needsQueries();
            Desk.is(OutcomeKind.APPROVED, desk.query(desk.paid(desk.of(10)).reference()));
        });
    }

    @Test
    default void payment_U05_aQueryTellsADecline() {
        Desk.with(this, desk -> {
            desk.needsQueries();
            desk.customer(Customer.IS_DECLINED);
            var request = desk.purchase(desk.of(10));
            desk.ask(request);
            Desk.oneOf(desk.query(request.reference()), OutcomeKind.DECLINED, OutcomeKind.CANCELLED);
        });
    }

    @Test
    default void payment_U06_aQueryInventsNoPayment() {
        Desk.with(this, desk -> {
            desk.needsQueries();
            Desk.oneOf(desk.query(Desk.reference()), OutcomeKind.NOT_STARTED, OutcomeKind.UNKNOWN);
        });
    }

    @Test
    default void payment_U07_aQueryMovesNothing() {
        Desk.with(this, desk -> {
            desk.needsQueries();
            var paid = desk.paid(desk.of(10));
            desk.query(paid.reference());
            desk.query(paid.reference());
            desk.moved(desk.of(10), paid);
        });
    }

    @Test
    default void payment_U08_afterALostAnswerAQueryTellsTheTruth() {
        Desk.with(this, desk -> {
            desk.needsQueries();
            desk.line(Line.ANSWERS_LOST);
            var request = desk.purchase(desk.of(10));
            desk.askShortly(request);
            desk.line(Line.GOOD);
            Money before = desk.moved(request.reference());
            Money told = desk.query(request.reference()).moved(desk.of(10));
            if (!before.equals(desk.moved(request.reference()))) { // it was still on its way, and arrived meanwhile
                before = desk.moved(request.reference());
                told = desk.query(request.reference()).moved(desk.of(10));
            }
            assertEquals(before, told);
        });
    }

    @Test
    default void payment_U09_aReversalGivesTheMoneyBack() {
        Desk.with(this, desk -> {
            desk.needsReversals();
            var paid = desk.paid(desk.of(10));
            desk.reverse(paid);
            desk.moved(desk.of(0), paid);
        });
    }

    @Test
    default void payment_U10_aReversalThatIsCertainSaysSo() {
        Desk.with(this, desk -> {
            desk.needsReversals();
            Desk.is(OutcomeKind.CANCELLED, desk.reverse(desk.paid(desk.of(10))));
        });
    }

    @Test
    default void payment_U11_aReversalMayBeRepeated() {
        Desk.with(this, desk -> {
            desk.needsReversals();
            var paid = desk.paid(desk.of(10));
            desk.reverse(paid);
            Desk.is(OutcomeKind.CANCELLED, desk.reverse(paid));
            desk.moved(desk.of(0), paid);
        });
    }

    @Test
    default void payment_U12_whatWasReversedBeforeItCameIsNotCharged() {
        Desk.with(this, desk -> {
            desk.needsReversals();
            var request = desk.purchase(desk.of(10));
            desk.reverse(request);
            desk.ask(request);
            desk.moved(desk.of(0), request);
        });
    }

    @Test
    default void payment_U13_whatWasReversedBeforeItCameIsNotApproved() {
        Desk.with(this, desk -> {
            desk.needsReversals();
            var request = desk.purchase(desk.of(10));
            desk.reverse(request);
            Desk.oneOf(desk.ask(request), OutcomeKind.CANCELLED, OutcomeKind.NOT_STARTED, OutcomeKind.DECLINED);
        });
    }

    @Test
    default void payment_U14_aQueryTellsAReversal() {
        Desk.with(this, desk -> {
            desk.needsReversals();
            desk.needsQueries();
            var paid = desk.paid(desk.of(10));
            desk.reverse(paid);
            Desk.is(OutcomeKind.CANCELLED, desk.query(paid.reference()));
        });
    }

    @Test
    default void payment_U15_aReversalWhoseAnswerIsLostIsUnknown() {
        Desk.with(this, desk -> {
            desk.needsReversals();
            var paid = desk.paid(desk.of(10));
            desk.line(Line.ANSWERS_LOST);
            Desk.is(OutcomeKind.UNKNOWN, Desk.ended(desk.terminal.reverse(paid, Desk.SHORT), Desk.SHORT));
        });
    }

    @Test
    default void payment_U16_afterALostReversalTheNextOneIsCertain() {
        Desk.with(this, desk -> {
            desk.needsReversals();
            var paid = desk.paid(desk.of(10));
            desk.line(Line.ANSWERS_LOST);
            Desk.ended(desk.terminal.reverse(paid, Desk.SHORT), Desk.SHORT);
            desk.line(Line.GOOD);
            Desk.is(OutcomeKind.CANCELLED, desk.reverse(paid));
        });
    }

    @Test
    default void payment_U17_withTheLineBackItWorksAgain() {
        Desk.with(this, desk -> {
            desk.line(Line.REQUESTS_LOST);
            desk.askShortly(desk.purchase(desk.of(10)));
            desk.line(Line.GOOD);
            desk.paid(desk.of(10));
        });
    }

    @Test
    default void payment_U18_aQueryWithoutAnAnswerIsUnknown() {
        Desk.with(this, desk -> {
            desk.needsQueries();
            var paid = desk.paid(desk.of(10));
            desk.line(Line.REQUESTS_LOST);
            Desk.is(OutcomeKind.UNKNOWN, Desk.ended(desk.terminal.query(paid.reference(), Desk.SHORT), Desk.SHORT));
        });
    }

    @Test
    default void payment_U19_rubbishIsUnknown() {
        Desk.with(this, desk -> {
            desk.line(Line.RUBBISH);
            var request = desk.purchase(desk.of(10));
            desk.unknownIfItArrived(request, desk.askShortly(request));
        });
    }

    @Test
    default void payment_U20_aReversalLeavesOtherPaymentsAlone() {
        Desk.with(this, desk -> {
            desk.needsReversals();
            var one = desk.paid(desk.of(5));
            var other = desk.paid(desk.of(7));
            desk.reverse(one);
            desk.moved(desk.of(7), other);
        });
    }
}
