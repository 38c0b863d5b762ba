// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.pay.fact.AuthorisationEnded;
import dev.mizan.suite.pay.fact.AuthorisationsFold;
import dev.mizan.suite.pay.fact.PaymentHistory;
import java.util.List;

/** Nothing more is taken of what was set aside. */
record EndAuthorisation(PaymentReference reference, AuthorisationEnded.How how) implements Flow<AuthorisationEnded> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return reading.state(AuthorisationsFold.class).find(reference).isEmpty()
                ? Outcome.refused(PaymentFlowReason.NOTHING_SET_ASIDE, "reference", reference)
                : Outcome.done(Decision.of(reading.times(), List.of(new AuthorisationEnded(reference, how)))
                        .withKeys(List.of(reading.expected(PaymentHistory.key(reference)))));
    }

    @Override
    public AuthorisationEnded answer(Recorded recorded) {
        return recorded.fact(AuthorisationEnded.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was ended: " + recorded.document()));
    }
}
