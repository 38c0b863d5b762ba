// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.mover;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.course.Attempt;
import dev.mizan.spi.store.Expected;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.pay.fact.PaymentHistory;
import dev.mizan.suite.pay.fact.PaymentMoved;
import dev.mizan.suite.pay.fact.PaymentsFold;
import dev.mizan.suite.pay.fact.TillPayment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Remembers by the mover's own name what paid a request, however the till heard of it, in the batch that counts it: a webhook
 * and a statement may both tell of it. Of cards nothing is kept: their slips' codes are no names.
 */
public final class CountMovements implements Companion {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** Nothing is kept but in facts. */
    public CountMovements() {}

    @Override
    public Outcome<Decision> accompany(Reading reading, Decision decision) {
        List<Fact> counted = new ArrayList<>();
        List<Expected> keys = new ArrayList<>(decision.keys());
        for (Fact fact : decision.facts()) {
            if (fact instanceof PaymentMoved moved) {
                by(reading, moved).ifPresent(movement -> {
                    counted.add(new MovementCounted(movement, moved.reference()));
                    keys.add(reading.expected(PaymentHistory.key(movement)));
                });
            }
        }
        return Outcome.done(
                counted.isEmpty() ? decision : decision.also(counted).withKeys(keys));
    }

    /** The movement that a payment is paid by now, and was not before. */
    private static Optional<PaymentReference> by(Reading reading, PaymentMoved moved) {
        Optional<TillPayment> before = reading.state(PaymentsFold.class)
                .find(moved.reference())
                .filter(it -> it.kind().toldByItsMover());
        Optional<Attempt> after = before.map(it -> it.attempt().after(moved.event()))
                .filter(it -> it.posted().isPositive());
        return before.filter(it -> it.attempt().posted().isPositive()).isPresent()
                ? Optional.empty()
                : after.map(it -> authorisation(it.outcome()))
                        .filter(name -> NAME.matcher(name).matches())
                        .map(PaymentReference::new)
                        .filter(name -> !name.equals(moved.reference()));
    }

    private static String authorisation(PaymentOutcome outcome) {
        if (outcome instanceof PaymentOutcome.Approved approved) {
            return approved.slip().authorisation();
        }
        return outcome instanceof PaymentOutcome.ApprovedPartial part
                ? part.slip().authorisation()
                : "";
    }
}
