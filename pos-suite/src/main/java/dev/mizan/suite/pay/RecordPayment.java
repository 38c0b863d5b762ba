// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay;

import dev.mizan.ledger.card.PaymentRules;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.course.Attempt;
import dev.mizan.spi.payment.course.AttemptEvent;
import dev.mizan.spi.payment.course.Stage;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.pay.fact.PaymentHistory;
import dev.mizan.suite.pay.fact.PaymentMoved;
import dev.mizan.suite.pay.fact.PaymentsFold;
import dev.mizan.suite.pay.fact.TillPayment;
import dev.mizan.suite.posting.Posting;
import dev.mizan.suite.posting.SurplusPosting;
import java.util.List;

/** Writes what happened to a payment; money that a person finds after its bill is over is posted as surplus. */
record RecordPayment(PaymentReference reference, AttemptEvent event) implements Flow<PaymentMoved> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        TillPayment before = reading.state(PaymentsFold.class).find(reference).orElse(null);
        if (before == null) {
            return Outcome.refused(PaymentFlowReason.UNKNOWN_PAYMENT, "reference", reference);
        }
        if (event instanceof AttemptEvent.Resolved && before.attempt().stage() != Stage.LISTED) {
            return Outcome.refused(PaymentFlowReason.NOT_LISTED, "reference", reference);
        }
        if (event instanceof AttemptEvent.GivenUp && before.booked() == TillPayment.Booked.IN_THE_BILL) {
            return Outcome.refused(PaymentFlowReason.PAYS_A_BILL, "reference", reference);
        }
        if (event instanceof AttemptEvent.GivenUp
                && before.setsAside()
                && before.attempt().posted().isPositive()) {
            return Outcome.refused(PaymentFlowReason.AUTHORISATION_STANDS, "reference", reference);
        }
        Attempt after = before.attempt().after(event);
        return surplus(reading, before, after)
                .map(posted -> Decision.posted(reading.times(), new PaymentMoved(reference, event), posted)
                        .withKeys(List.of(reading.expected(PaymentHistory.key(before.request())))));
    }

    private static Outcome<List<JournalPosted>> surplus(Reading reading, TillPayment before, Attempt after) {
        Money more = after.posted().minus(before.attempt().posted());
        if (before.request().operation() == PaymentOperation.TIP && !more.isZero()) {
            Amounts tip = Amounts.in(more.currency()).with("tip", before.kind().code(), more);
            return new Posting(PaymentRules.TIP, tip, before.reference().value()).decide(reading, reading.times());
        }
        if (before.booked() == TillPayment.Booked.NOT_YET || more.isZero()) {
            return Outcome.done(List.of());
        }
        Money signed = gives(before) ? more.negated() : more;
        return SurplusPosting.of(before.kind(), signed, before.reference().value())
                .decide(reading, reading.times());
    }

    private static boolean gives(TillPayment payment) {
        return switch (payment.request().operation()) {
            case REFUND, CREDIT, VOID -> true;
            case PURCHASE, AUTHORISE, INCREMENT, CAPTURE, TIP, RELEASE -> false;
        };
    }

    @Override
    public PaymentMoved answer(Recorded recorded) {
        return recorded.fact(PaymentMoved.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing happened: " + recorded.document()));
    }
}
