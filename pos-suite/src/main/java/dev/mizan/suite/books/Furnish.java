// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.books.Missing;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LedgerFold;
import java.util.List;

/**
 * Adds what the books lack of accounts, roles and posting rules, so that a shop that was opened before they came has them
 * too. What is there stays as it is; refused where nothing is missing, and where an account of the same code is of another
 * nature.
 */
public record Furnish(AccountsDefined accounts, PostingRulesDefined rules) implements Flow<Boolean> {
    /** Whether something is missing. */
    public boolean isNeeded(Reading reading) {
        return !missing(reading).isNothing();
    }

    private Missing missing(Reading reading) {
        return Missing.of(reading.state(LedgerFold.class).books(), accounts, rules);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        Books books = reading.state(LedgerFold.class).books();
        Missing missing = missing(reading);
        if (missing.isNothing()) {
            return Outcome.refused(FlowReason.NOTHING_TO_DO, "what", "furnish");
        }
        return books.define(missing.accounts())
                .then(added -> books.define(missing.rules())
                        .then(defined -> ReturnsApart.posted(
                                        reading, books, books.chart().with(added))
                                .map(moved -> Decision.posted(reading.times(), added, List.of(defined), moved))));
    }

    @Override
    public Boolean answer(Recorded recorded) {
        return recorded.fact(PostingRulesDefined.class).isPresent();
    }
}
