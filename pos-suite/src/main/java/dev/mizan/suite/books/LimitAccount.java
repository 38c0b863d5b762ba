// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.limit.AccountLimited;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LedgerFold;
import java.util.List;

/** Gives an account a limit, or another one; refused where it is beyond it as it stands. */
public record LimitAccount(AccountLimited limit) implements Flow<AccountLimited> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return reading.state(LedgerFold.class)
                .books()
                .limit(limit)
                .map(fact -> Decision.of(reading.times(), List.of(fact)));
    }

    @Override
    public AccountLimited answer(Recorded recorded) {
        return recorded.fact(AccountLimited.class)
                .orElseThrow(() -> new IllegalArgumentException("no limit: " + recorded.document()));
    }
}
