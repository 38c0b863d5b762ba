// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.agreement;

import dev.mizan.ledger.agreement.AgreementReason;
import dev.mizan.ledger.agreement.StandingEnded;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.AgreementFold;
import java.util.List;

/** Ends an agreement: it makes no more entries, and what was posted stays. */
public record EndStanding(String id) implements Flow<StandingEnded> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return reading.state(AgreementFold.class).agreements().standing().containsKey(id)
                ? Outcome.done(Decision.of(reading.times(), List.of(new StandingEnded(id))))
                : Outcome.refused(AgreementReason.UNKNOWN, "agreement", id);
    }

    @Override
    public StandingEnded answer(Recorded recorded) {
        return recorded.fact(StandingEnded.class)
                .orElseThrow(() -> new IllegalArgumentException("no agreement: " + recorded.document()));
    }
}
