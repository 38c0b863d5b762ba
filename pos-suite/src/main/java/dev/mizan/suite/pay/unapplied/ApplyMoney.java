// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.unapplied;

import dev.mizan.core.sale.Begun;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.RefundBegun;
import dev.mizan.core.sale.SaleReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.pay.PaymentFlowReason;
import dev.mizan.suite.pay.PaymentTenders;
import dev.mizan.suite.pay.fact.MoneyApplied;
import dev.mizan.suite.pay.fact.PaymentHistory;
import dev.mizan.suite.pay.fact.PaymentsFold;
import dev.mizan.suite.pay.fact.TillPayment;
import dev.mizan.suite.pay.mover.MoverReason;
import dev.mizan.suite.posting.SurplusPosting;
import dev.mizan.suite.till.AtTill;
import java.util.List;

/**
 * Has money that nobody had asked for pay a bill, or a return, that was begun: it is owed to nobody any more, and stands in
 * the document instead.
 *
 * @param reference the mover's own
 */
record ApplyMoney(PaymentReference reference, CheckoutId checkout) implements Flow<MoneyApplied> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return AtTill.of(reading)
                .then(till -> till.session()
                        .begun(checkout)
                        .then(begun -> open(reading, reference)
                                .then(payment -> fits(reading, begun, payment))
                                .then(payment -> planned(begun, payment))
                                .then(payment -> decision(till, payment))));
    }

    /** Money that waits here for a bill. */
    static Outcome<TillPayment> open(Reading reading, PaymentReference reference) {
        return reading.state(PaymentsFold.class)
                .find(reference)
                .filter(TillPayment::unapplied)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(MoverReason.NOT_UNAPPLIED, "movement", reference));
    }

    static boolean gives(TillPayment payment) {
        return switch (payment.request().operation()) {
            case REFUND, CREDIT -> true;
            case PURCHASE, AUTHORISE, INCREMENT, CAPTURE, VOID, TIP, RELEASE -> false;
        };
    }

    /** Money that waits here, as far as it could pay this bill. */
    static Outcome<TillPayment> fits(Reading reading, CheckoutId checkout, PaymentReference reference) {
        return AtTill.of(reading)
                .then(till -> till.session().begun(checkout))
                .then(begun -> open(reading, reference).then(payment -> fits(reading, begun, payment)));
    }

    private static Outcome<TillPayment> fits(Reading reading, Begun begun, TillPayment payment) {
        if (gives(payment) != begun instanceof RefundBegun) {
            return Outcome.refused(MoverReason.OTHER_WAY, "movement", payment.reference());
        }
        Money due = PaymentTenders.due(reading, begun);
        return payment.moved().compareTo(due) <= 0
                ? Outcome.done(payment)
                : Outcome.refused(PaymentFlowReason.MORE_THAN_DUE, "asked", payment.moved(), "due", due);
    }

    private Outcome<TillPayment> planned(Begun begun, TillPayment payment) {
        boolean planned = begun.planned().stream()
                .anyMatch(it -> it.key().value().equals(reference.value()) && it.kind() == payment.kind());
        return planned
                ? Outcome.done(payment)
                : Outcome.refused(
                        SaleReason.TENDER_NOT_BEGUN,
                        "key",
                        reference,
                        "kind",
                        payment.kind().code());
    }

    private Outcome<Decision> decision(AtTill till, TillPayment payment) {
        Money off = gives(payment) ? payment.moved() : payment.moved().negated();
        return SurplusPosting.of(payment.kind(), off, reference.value())
                .decide(till.reading(), till.times())
                .map(posted -> Decision.posted(till.times(), new MoneyApplied(reference, checkout), posted)
                        .withKeys(List.of(till.reading().expected(PaymentHistory.key(payment.request())))));
    }

    @Override
    public MoneyApplied answer(Recorded recorded) {
        return recorded.fact(MoneyApplied.class)
                .orElseThrow(() -> new IllegalArgumentException("no money was applied: " + recorded.document()));
    }
}
