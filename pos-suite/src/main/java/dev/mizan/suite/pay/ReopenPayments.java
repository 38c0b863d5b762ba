// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.course.AttemptEvent;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.pay.fact.PaymentHistory;
import dev.mizan.suite.pay.fact.PaymentMoved;
import dev.mizan.suite.pay.fact.TillPayment;
import java.util.List;

/** The till was opened again: what was asked before and not answered is in doubt from now on. */
record ReopenPayments(List<TillPayment> open) implements Flow<List<PaymentReference>> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return Outcome.done(Decision.of(
                        reading.times(),
                        open.stream()
                                .map(it -> new PaymentMoved(it.reference(), new AttemptEvent.Reopened()))
                                .toList())
                .withKeys(open.stream()
                        .map(it -> PaymentHistory.key(it.request()))
                        .distinct()
                        .map(reading::expected)
                        .toList()));
    }

    @Override
    public List<PaymentReference> answer(Recorded recorded) {
        return open.stream().map(TillPayment::reference).toList();
    }
}
