// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.account.RoleAssignment;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.books.Missing;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.revenue.RevenueRules;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes goods expected back off the account of goods in transit, where an earlier version of the house put them. */
final class ReturnsApart {
    private static final String RULE = "furniture.returns-apart@1";
    private static final AccountRole RETURNS = new AccountRole("return-asset");

    private ReturnsApart() {}

    /**
     * The entry that does so, in the batch that gives the role its own account; nothing where it has one.
     *
     * @param after the chart as it will be
     */
    static Outcome<List<JournalPosted>> posted(Reading reading, Books books, ChartOfAccounts after) {
        Optional<RoleAssignment> before = books.chart()
                .assignment(RETURNS, "", Dimensions.NONE)
                .filter(role -> Missing.isMistaken(books.chart(), role));
        if (before.isEmpty()) {
            return Outcome.done(List.of());
        }
        String shared = before.orElseThrow().account();
        String own =
                after.assignment(RETURNS, "", Dimensions.NONE).orElseThrow().account();
        List<Leg> legs = new ArrayList<>();
        Furnish.sums(
                        reading,
                        rule -> rule.startsWith(RevenueRules.RETURNS_EXPECTED + "@"),
                        leg -> leg.account().equals(shared))
                .forEach((place, amount) -> {
                    legs.add(new Leg(own, amount, place));
                    legs.add(new Leg(shared, amount.negated(), place));
                });
        return Furnish.posted(reading, books, after, 0, RULE, "goods expected back", legs);
    }
}
