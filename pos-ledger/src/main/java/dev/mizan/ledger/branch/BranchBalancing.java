// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.branch;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.ChartText;
import dev.mizan.ledger.account.Dimension;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Adds to an entry that touches several stores what each owes the others: due to them in credit, due from them in debit,
 * on one account. Each store balances alone, and over the company the account is nothing. Legs without a store belong to
 * head office, which is balanced like a store.
 */
public final class BranchBalancing {
    /** The account of what is due between branches. */
    public static final AccountRole DUE = new AccountRole("due-between-branches");

    /** What an entry names as its rule that only says what branches owe. */
    public static final String RULE = "branches.balanced@1";

    private static final String ACCOUNTS = """
            [12] CURRENT_ASSETS | Receivables | الذمم المدينة
            1290 control due-between-branches | Due between branches | جاري الفروع
            """;

    private BranchBalancing() {}

    /** The account that a retail chart lacks for it. */
    public static AccountsDefined accounts(Currency currency) {
        return ChartText.parse(ACCOUNTS, currency).orElseThrow();
    }

    /** The entry with what branches owe; the entry itself where each of its stores balances already. */
    public static Outcome<JournalEntry> balanced(JournalEntry entry, ChartOfAccounts chart) {
        return due(List.of(entry), chart).map(legs -> legs.isEmpty() ? entry : with(entry, legs));
    }

    /**
     * What branches owe by entries that are together one thing; empty where each store balances already.
     *
     * @param entries of one day, each balanced
     */
    public static Outcome<List<Leg>> due(List<JournalEntry> entries, ChartOfAccounts chart) {
        SortedMap<String, Money> rest = new TreeMap<>();
        for (JournalEntry entry : entries) {
            try {
                for (Leg leg : entry.legs()) {
                    rest.merge(leg.at().value(Dimension.STORE).orElse(""), leg.amount(), Money::plus);
                }
            } catch (ArithmeticException e) {
                return Outcome.refused(BranchReason.OVERFLOW, "entry", entry.id());
            }
        }
        rest.values().removeIf(Money::isZero);
        return rest.isEmpty()
                ? Outcome.done(List.of())
                : chart.inRole(DUE, "", Dimensions.NONE).map(account -> legs(account, rest));
    }

    /** What branches owe by all that was booked so far, for books that did not tell them apart; empty where nothing. */
    public static Outcome<List<Leg>> opening(ChartOfAccounts chart, Balances balances) {
        SortedMap<String, Money> rest = new TreeMap<>();
        for (Account account : chart.byCode()) {
            balances.byPlace(chart.indexOf(account.code()), FiscalCalendar.LATEST)
                    .forEach((place, minor) -> rest.merge(
                            place.value(Dimension.STORE).orElse(""),
                            Money.ofMinor(minor, balances.currency()),
                            Money::plus));
        }
        rest.values().removeIf(Money::isZero);
        return rest.isEmpty()
                ? Outcome.done(List.of())
                : chart.inRole(DUE, "", Dimensions.NONE).map(account -> legs(account, rest));
    }

    private static List<Leg> legs(Account account, SortedMap<String, Money> rest) {
        List<Leg> legs = new ArrayList<>();
        rest.forEach((store, amount) -> legs.add(new Leg(
                account.code(),
                amount.negated(),
                store.isEmpty() ? Dimensions.NONE : Dimensions.of(Dimension.STORE, store))));
        return legs;
    }

    private static JournalEntry with(JournalEntry entry, List<Leg> due) {
        List<Leg> legs = new ArrayList<>(entry.legs());
        legs.addAll(due);
        String rule = entry.rule().isEmpty() ? RULE : entry.rule();
        return new JournalEntry(entry.head(), entry.on(), legs, entry.reverses(), rule);
    }
}
