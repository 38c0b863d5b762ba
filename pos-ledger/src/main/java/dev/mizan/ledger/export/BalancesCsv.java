// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.export;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.journal.Lot;
import dev.mizan.spi.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The balances at the end of a day as CSV, for a check of an export by another program. */
public final class BalancesCsv {
    private BalancesCsv() {}

    /** A row for every account that moved: the name of the export, the currency, and the balance, debits positive. */
    public static String of(ChartOfAccounts chart, Balances balances, LocalDate through) {
        AccountNames names = new AccountNames(chart);
        StringBuilder csv = new StringBuilder("account,currency,balance\n");
        for (Account account : chart.byCode()) {
            int index = chart.indexOf(account.code());
            if (balances.debits(index, through) != 0 || balances.credits(index, through) != 0) {
                Money balance = Money.ofMinor(balances.balance(index, through), balances.currency());
                csv.append(names.of(account.code())).append(',').append(balances.currency());
                csv.append(',').append(balance.toPlainString()).append('\n');
            }
        }
        return csv.toString();
    }

    /**
     * The same as {@link HledgerText} tells it: what stands in the currency of its transaction is counted in that, a lot in
     * its commodity, and everything else in the currency of the books.
     *
     * @param through the last day that counts
     */
    public static String ofTransactions(ChartOfAccounts chart, Iterable<JournalEntry> entries, LocalDate through) {
        return counted(
                chart,
                entries,
                through,
                leg -> Notes.isPriced(leg) ? leg.foreign().orElseThrow() : leg.amount());
    }

    /** The same as {@link BeancountText} tells it: a lot is counted in its commodity, all else in the books' currency. */
    public static String ofLots(ChartOfAccounts chart, Iterable<JournalEntry> entries, LocalDate through) {
        return counted(chart, entries, through, Leg::amount);
    }

    private static String counted(
            ChartOfAccounts chart, Iterable<JournalEntry> entries, LocalDate through, Function<Leg, Money> money) {
        SortedMap<String, SortedMap<String, BigDecimal>> sums = new TreeMap<>();
        for (JournalEntry entry : entries) {
            if (!entry.on().isAfter(through)) {
                for (Leg leg : entry.legs()) {
                    Money amount = money.apply(leg);
                    BigDecimal number = leg.lot().map(Lot::quantity).orElse(new BigDecimal(amount.toPlainString()));
                    sums.computeIfAbsent(leg.account(), code -> new TreeMap<>())
                            .merge(
                                    leg.lot()
                                            .map(Lot::commodity)
                                            .orElse(amount.currency().code()),
                                    number,
                                    BigDecimal::add);
                }
            }
        }
        AccountNames names = new AccountNames(chart);
        StringBuilder csv = new StringBuilder("account,currency,balance\n");
        sums.forEach((code, amounts) -> amounts.forEach((unit, number) -> csv.append(names.of(code))
                .append(',')
                .append(unit)
                .append(',')
                .append(number.toPlainString())
                .append('\n')));
        return csv.toString();
    }
}
