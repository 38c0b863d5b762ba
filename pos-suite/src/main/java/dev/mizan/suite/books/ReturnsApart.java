// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.account.RoleAssignment;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.books.Missing;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.ledger.revenue.RevenueRules;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
        expected(reading, shared).forEach((place, amount) -> {
            if (!amount.isZero()) {
                legs.add(new Leg(own, amount, place));
                legs.add(new Leg(shared, amount.negated(), place));
            }
        });
        if (legs.isEmpty()) {
            return Outcome.done(List.of());
        }
        LocalDate day = reading.times().businessDate().date();
        EntryHead head = new EntryHead(
                EntryId.of(reading.key().value(), 0), day, reading.times().recordedAt(), own, "goods expected back");
        return JournalEntry.propose(head, legs)
                .then(entry ->
                        books.journal().decide(List.of(entry.by(RULE)), after, books.periods(), WhenLocked.MOVE_ON));
    }

    private static SortedMap<Dimensions, Money> expected(Reading reading, String account) {
        SortedMap<Dimensions, Money> byPlace = new TreeMap<>();
        reading.all(batch -> {
            for (Fact fact : batch.facts()) {
                if (fact instanceof JournalPosted posted
                        && posted.entry().rule().startsWith(RevenueRules.RETURNS_EXPECTED + "@")) {
                    posted.entry().legs().stream()
                            .filter(leg -> leg.account().equals(account))
                            .forEach(leg -> byPlace.merge(leg.at(), leg.amount(), Money::plus));
                }
            }
        });
        return byPlace;
    }
}
