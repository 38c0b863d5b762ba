// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LedgerFold;

/**
 * Adds accounts and posting rules to the books; what is there already is passed over, so that it can be done again.
 */
public record Furnish(AccountsDefined accounts, PostingRulesDefined rules) implements Flow<Boolean> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        Books books = reading.state(LedgerFold.class).books();
        return books.define(accounts)
                .then(added -> books.define(rules)
                        .map(defined -> Decision.of(reading.times(), java.util.List.<Fact>of(added, defined))));
    }

    @Override
    public Boolean answer(Recorded recorded) {
        return recorded.fact(PostingRulesDefined.class).isPresent();
    }
}
