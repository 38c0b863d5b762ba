// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.unapplied;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.course.Attempt;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.pay.PaymentFlowReason;
import dev.mizan.suite.pay.fact.PaymentBegun;
import dev.mizan.suite.pay.fact.PaymentHistory;
import java.util.Objects;
import java.util.Optional;

/**
 * What the house knows of a request, read back from its stream: also after its session was closed.
 *
 * @param refundable what of it may still be given back
 */
record AskedFor(PaymentBegun begun, Attempt attempt, Money refundable) {
    static Outcome<AskedFor> find(Reading reading, PaymentReference request) {
        PaymentHistory history = PaymentHistory.of(reading, request);
        Optional<PaymentBegun> begun = reading.stream(PaymentHistory.key(request)).stream()
                .flatMap(batch -> batch.facts().stream())
                .filter(PaymentBegun.class::isInstance)
                .map(PaymentBegun.class::cast)
                .filter(it -> it.request().reference().equals(request))
                .findFirst();
        return begun.map(it -> new AskedFor(
                        it,
                        Objects.requireNonNull(history.attempts().get(request)),
                        history.bill(it.request().amount()).balance(request).refundable()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(PaymentFlowReason.UNKNOWN_PAYMENT, "reference", request));
    }

    PaymentReference reference() {
        return attempt.request().reference();
    }

    Money asked() {
        return attempt.request().amount();
    }

    /** Whether this movement is what paid it. */
    boolean isPaidBy(Movement came) {
        return attempt.posted().isPositive()
                        && attempt.outcome() instanceof PaymentOutcome.Approved approved
                        && isOf(approved.slip(), came)
                || attempt.outcome() instanceof PaymentOutcome.ApprovedPartial part && isOf(part.slip(), came);
    }

    private static boolean isOf(PaymentSlip slip, Movement came) {
        return slip.authorisation().equals(came.reference().value());
    }

    /** How it ended with this movement: with all of it, or with a part. */
    PaymentOutcome paidBy(Movement came) {
        return came.amount().compareTo(asked()) < 0
                ? new PaymentOutcome.ApprovedPartial(came.amount(), came.slip())
                : new PaymentOutcome.Approved(came.slip());
    }
}
