// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.mover;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.payment.course.Attempt;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.pay.fact.PaymentHistory;
import java.util.List;

/**
 * Takes in the parts that customer and seller agreed on anew. Refused as {@link MoverReason#NOT_IN_PARTS}, and as {@link
 * MoverReason#OTHER_SUM} where they do not come to what is to be paid off.
 *
 * @param parts 1 to {@link PaymentWay.InParts#MOST}, none below zero
 */
public record ChangePlan(PaymentReference payment, List<Money> parts) implements Flow<PlanChanged> {
    public ChangePlan {
        parts = List.copyOf(parts);
        if (parts.isEmpty()
                || parts.size() > PaymentWay.InParts.MOST
                || parts.stream().anyMatch(Money::isNegative)) {
            throw new IllegalArgumentException("parts of " + payment + ": " + parts);
        }
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        PaymentHistory history = PaymentHistory.of(reading, payment);
        Attempt paid = history.attempts().get(payment);
        if (paid == null
                || !(paid.request().way() instanceof PaymentWay.InParts)
                || paid.posted().isZero()) {
            return Outcome.refused(MoverReason.NOT_IN_PARTS, "reference", payment);
        }
        Money open = history.bill(paid.posted()).balance(payment).refundable();
        boolean alike = parts.stream().allMatch(part -> part.currency().equals(open.currency()));
        Money sum = alike ? Money.sum(open.currency(), parts) : parts.get(0);
        return alike && sum.equals(open)
                ? Outcome.done(Decision.of(
                                reading.times(),
                                List.of(new PlanChanged(
                                        payment, parts, paid.posted().minus(open))))
                        .withKeys(List.of(history.key())))
                : Outcome.refused(MoverReason.OTHER_SUM, "sum", sum, "reference", payment, "open", open);
    }

    @Override
    public PlanChanged answer(Recorded recorded) {
        return recorded.fact(PlanChanged.class)
                .orElseThrow(() -> new IllegalArgumentException("no plan: " + recorded.document()));
    }
}
