// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay;

import dev.mizan.ledger.card.PaymentRules;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.pay.fact.PaymentForwarded;
import dev.mizan.suite.pay.fact.PaymentHistory;
import dev.mizan.suite.pay.fact.PaymentsFold;
import dev.mizan.suite.pay.fact.WaitingPayment;
import dev.mizan.suite.posting.Posting;
import java.util.List;

/** Writes how a payment ended that had been taken offline; what was declined of it is the shop's loss. */
record RecordForwarded(PaymentReference reference, PaymentOutcome outcome) implements Flow<PaymentForwarded> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        WaitingPayment it = reading.state(PaymentsFold.class).waiting(reference).orElse(null);
        if (it == null || outcome.kind().open()) {
            return Outcome.refused(PaymentFlowReason.UNKNOWN_PAYMENT, "reference", reference);
        }
        Money asked = it.request().amount();
        Amounts amounts =
                Amounts.in(asked.currency()).with("lost", it.kind().code(), asked.minus(outcome.moved(asked)));
        return new Posting(PaymentRules.OFFLINE_LOST, amounts, reference.value())
                .decide(reading, reading.times())
                .map(posted -> Decision.posted(reading.times(), new PaymentForwarded(reference, outcome), posted)
                        .withKeys(List.of(reading.expected(PaymentHistory.key(it.request())))));
    }

    @Override
    public PaymentForwarded answer(Recorded recorded) {
        return recorded.fact(PaymentForwarded.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was forwarded: " + recorded.document()));
    }
}
