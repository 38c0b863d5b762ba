// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.consolidation;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What accounts stand at, by the code of the group's chart, debits positive: the trial balance of a company, an
 * elimination, or a group. Sums to zero. Immutable.
 *
 * @param what whose balances they are
 */
public record AccountBalances(String what, Currency currency, SortedMap<String, Money> byAccount) {
    public AccountBalances {
        SortedMap<String, Money> copy = new TreeMap<>(byAccount);
        copy.values().removeIf(Money::isZero);
        byAccount = Collections.unmodifiableSortedMap(copy);
    }

    /** Balances that somebody gave; refused where they do not sum to zero. */
    public static Outcome<AccountBalances> of(String what, Currency currency, Map<String, Money> byAccount) {
        Money rest = Money.sum(currency, byAccount.values());
        return rest.isZero()
                ? Outcome.done(new AccountBalances(what, currency, new TreeMap<>(byAccount)))
                : Outcome.refused(ConsolidationReason.UNBALANCED, "what", what, "rest", rest);
    }

    /** The balances of a company's books at the end of a day. */
    public static AccountBalances of(String company, ChartOfAccounts chart, Balances balances, LocalDate day) {
        SortedMap<String, Money> all = new TreeMap<>();
        for (Account account : chart.byCode()) {
            long minor = balances.balance(chart.indexOf(account.code()), day);
            all.put(account.code(), Money.ofMinor(minor, balances.currency()));
        }
        return new AccountBalances(company, balances.currency(), all);
    }

    /** What one account stands at; zero where it is not named. */
    public Money of(String account) {
        return byAccount.getOrDefault(account, Money.zero(currency));
    }

    AccountBalances plus(AccountBalances other) {
        SortedMap<String, Money> all = new TreeMap<>(byAccount);
        other.byAccount.forEach((account, amount) -> all.merge(account, amount, Money::plus));
        return new AccountBalances(what, currency, all);
    }
}
