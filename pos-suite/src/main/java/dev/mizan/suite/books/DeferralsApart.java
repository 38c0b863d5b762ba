// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.AccountType;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.revenue.RevenueRules;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * Takes what is not earned yet off the sales accounts, where the first version of {@link RevenueRules} put it: so the sales
 * that a tax return left out are declared, and what is earned later is not declared again.
 */
final class DeferralsApart {
    private static final String RULE = "furniture.deferrals-apart@1";
    private static final AccountRole DEFERRED = new AccountRole("deferred-sales");
    private static final AccountRole EXPECTED = new AccountRole("returns-expected");
    private static final AccountRole LIABILITY = new AccountRole("contract-liability");
    private static final Set<String> PROMISES =
            Set.of(RevenueRules.DEFERRED + "@1", RevenueRules.EARNED + "@1", RevenueRules.BREAKAGE + "@1");

    private DeferralsApart() {}

    /**
     * The entry that does so, in the batch that gives the role its account; nothing where it has one.
     *
     * @param after the chart as it will be
     */
    static Outcome<List<JournalPosted>> posted(Reading reading, Books books, ChartOfAccounts after) {
        if (books.chart().assignment(DEFERRED, "", Dimensions.NONE).isPresent()
                || after.assignment(DEFERRED, "", Dimensions.NONE).isEmpty()) {
            return Outcome.done(List.of());
        }
        Set<String> vouchers = new HashSet<>();
        books.chart()
                .assignment(LIABILITY, "gift-card", Dimensions.NONE)
                .ifPresent(held -> vouchers.add(held.account()));
        List<Leg> legs = new ArrayList<>();
        move(open(reading, books, PROMISES, vouchers), DEFERRED, AccountRole.SALES, after, legs);
        Set<String> returns = Set.of(RevenueRules.RETURNS_EXPECTED + "@1");
        move(open(reading, books, returns, Set.of()), EXPECTED, AccountRole.SALES_RETURNS, after, legs);
        return Furnish.posted(reading, books, after, 1, RULE, "sales not earned yet", legs);
    }

    /** What is owed still by entries of these rules, by place: their liabilities but those left out, a credit below zero. */
    private static SortedMap<Dimensions, Money> open(
            Reading reading, Books books, Set<String> rules, Set<String> leftOut) {
        return Furnish.sums(
                reading,
                rules::contains,
                leg -> !leftOut.contains(leg.account())
                        && books.chart()
                                .account(leg.account())
                                .filter(it -> it.type() == AccountType.LIABILITY)
                                .isPresent());
    }

    private static void move(
            SortedMap<Dimensions, Money> owed,
            AccountRole own,
            AccountRole shared,
            ChartOfAccounts chart,
            List<Leg> legs) {
        owed.forEach((place, amount) -> {
            legs.add(new Leg(code(chart, own, place), amount.negated(), place));
            legs.add(new Leg(code(chart, shared, place), amount, place));
        });
    }

    private static String code(ChartOfAccounts chart, AccountRole role, Dimensions place) {
        return chart.inRole(role, "", place).orElseThrow().code();
    }
}
