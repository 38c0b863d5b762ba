// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.branch;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.ChartText;
import dev.mizan.ledger.account.Dimension;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
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
        SortedMap<String, Money> rest = new TreeMap<>();
        try {
            for (Leg leg : entry.legs()) {
                rest.merge(leg.at().value(Dimension.STORE).orElse(""), leg.amount(), Money::plus);
            }
        } catch (ArithmeticException e) {
            return Outcome.refused(BranchReason.OVERFLOW, "entry", entry.id());
        }
        rest.values().removeIf(Money::isZero);
        if (rest.isEmpty()) {
            return Outcome.done(entry);
        }
        return chart.inRole(DUE, "", Dimensions.NONE).map(account -> with(entry, account, rest));
    }

    private static JournalEntry with(JournalEntry entry, Account account, SortedMap<String, Money> rest) {
        List<Leg> legs = new ArrayList<>(entry.legs());
        rest.forEach((store, amount) -> legs.add(new Leg(
                account.code(),
                amount.negated(),
                store.isEmpty() ? Dimensions.NONE : Dimensions.of(Dimension.STORE, store))));
        String rule = entry.rule().isEmpty() ? "branches.balanced@1" : entry.rule();
        return new JournalEntry(entry.head(), entry.on(), legs, entry.reverses(), rule);
    }
}
