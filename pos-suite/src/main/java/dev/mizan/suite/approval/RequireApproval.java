// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.approval;

import dev.mizan.ledger.subledger.ApprovalRequired;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.List;

/** From now on manual entries and payments of this amount or more need a second person. */
public record RequireApproval(Money from) implements Flow<ApprovalRequired> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return Outcome.done(Decision.of(reading.times(), List.of(new ApprovalRequired(from))));
    }

    @Override
    public ApprovalRequired answer(Recorded recorded) {
        return recorded.fact(ApprovalRequired.class)
                .orElseThrow(() -> new IllegalArgumentException("no such policy: " + recorded.document()));
    }
}
