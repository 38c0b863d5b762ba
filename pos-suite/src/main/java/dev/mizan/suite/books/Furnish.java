// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.books.Fitted;
import dev.mizan.ledger.books.Missing;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LedgerFold;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Adds what the books lack of accounts, roles and posting rules, so that a shop that was opened before they came has them
 * too. What is there stays as it is; refused where nothing is missing, and where an account of the same code is of another
 * nature.
 */
public record Furnish(AccountsDefined accounts, PostingRulesDefined rules) implements Flow<Boolean> {
    /** The same for a chart of the company's own: those accounts alone whose role nobody plays. */
    public Furnish fitted(ChartOfAccounts chart) {
        return new Furnish(Fitted.to(chart, accounts), rules);
    }

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
                        .then(defined -> moved(reading, books, books.chart().with(added))
                                .map(moved -> Decision.posted(reading.times(), added, List.of(defined), moved))));
    }

    private static Outcome<List<JournalPosted>> moved(Reading reading, Books books, ChartOfAccounts after) {
        return ReturnsApart.posted(reading, books, after)
                .then(returns -> DeferralsApart.posted(reading, books, after)
                        .map(deferrals -> Stream.concat(returns.stream(), deferrals.stream())
                                .toList()));
    }

    /** An entry that takes amounts from one account to another; none where there are no legs. */
    static Outcome<List<JournalPosted>> posted(
            Reading reading, Books books, ChartOfAccounts after, int number, String rule, String what, List<Leg> legs) {
        if (legs.isEmpty()) {
            return Outcome.done(List.of());
        }
        EntryHead head = new EntryHead(
                EntryId.of(reading.key().value(), number),
                reading.times().businessDate().date(),
                reading.times().recordedAt(),
                legs.get(0).account(),
                what);
        return JournalEntry.propose(head, legs)
                .then(entry ->
                        books.journal().decide(List.of(entry.by(rule)), after, books.periods(), WhenLocked.MOVE_ON));
    }

    /** What some legs of all entries of some rules came to, by place; places without a rest are left out. */
    static SortedMap<Dimensions, Money> sums(Reading reading, Predicate<String> rules, Predicate<Leg> wanted) {
        SortedMap<Dimensions, Money> byPlace = new TreeMap<>();
        reading.all(batch -> {
            for (Fact fact : batch.facts()) {
                if (fact instanceof JournalPosted posted
                        && rules.test(posted.entry().rule())) {
                    posted.entry().legs().stream()
                            .filter(wanted)
                            .forEach(leg -> byPlace.merge(leg.at(), leg.amount(), Money::plus));
                }
            }
        });
        byPlace.values().removeIf(Money::isZero);
        return byPlace;
    }

    @Override
    public Boolean answer(Recorded recorded) {
        return recorded.fact(PostingRulesDefined.class).isPresent();
    }
}
