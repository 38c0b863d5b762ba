// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.branch;

import dev.mizan.ledger.branch.BranchBalancing;
import dev.mizan.ledger.branch.BranchReason;
import dev.mizan.ledger.branch.BranchesKept;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.BranchFold;
import dev.mizan.suite.projection.LedgerFold;
import java.util.List;

/**
 * The books of each store balance alone from now on, or no longer. What was booked across stores before is made good by
 * one entry of today. Refused where it is so already, and where the books lack the account of what branches owe.
 */
public record KeepBranches(boolean apart) implements Flow<BranchesKept> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        if (reading.state(BranchFold.class).apart() == apart) {
            return Outcome.refused(BranchReason.AS_IT_IS, "apart", apart);
        }
        BranchesKept kept = new BranchesKept(apart);
        return apart
                ? opening(reading).map(posted -> Decision.posted(reading.times(), kept, posted))
                : Outcome.done(Decision.of(reading.times(), List.of(kept)));
    }

    private static Outcome<List<JournalPosted>> opening(Reading reading) {
        var books = reading.state(LedgerFold.class).books();
        return BranchBalancing.opening(books.chart(), books.balances())
                .then(legs -> BalanceBranches.posted(
                        legs, reading.times().businessDate().date(), 0, reading));
    }

    @Override
    public BranchesKept answer(Recorded recorded) {
        return recorded.fact(BranchesKept.class)
                .orElseThrow(() -> new IllegalArgumentException("no change of branches: " + recorded.document()));
    }
}
