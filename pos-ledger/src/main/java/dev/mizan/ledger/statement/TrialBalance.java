// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.statement;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Opening balance, debits, credits and closing balance of every account that ever moved, in the order of the codes.
 * Openings and closings sum to zero, and debits equal credits.
 */
public record TrialBalance(Period period, Currency currency, List<TrialBalanceLine> lines) {
    public TrialBalance {
        lines = List.copyOf(lines);
    }

    /** The trial balance of a period. */
    public static TrialBalance of(ChartOfAccounts chart, Balances balances, Period period) {
        Currency currency = balances.currency();
        LocalDate before = period.from().minusDays(1);
        LocalDate last = Balances.lastDay(period);
        int accounts = chart.size();
        long[] debits = new long[accounts];
        long[] credits = new long[accounts];
        long[] debitsBefore = new long[accounts];
        long[] creditsBefore = new long[accounts];
        balances.sides(last, debits, credits);
        balances.sides(before, debitsBefore, creditsBefore);
        List<TrialBalanceLine> lines = new ArrayList<>(accounts);
        for (int place = 0; place < accounts; place++) {
            int index = chart.indexInOrder(place);
            if (debits[index] != 0 || credits[index] != 0) {
                lines.add(new TrialBalanceLine(
                        chart.byCode().get(place),
                        Money.ofMinor(debitsBefore[index] - creditsBefore[index], currency),
                        Money.ofMinor(debits[index] - debitsBefore[index], currency),
                        Money.ofMinor(credits[index] - creditsBefore[index], currency)));
            }
        }
        return new TrialBalance(period, currency, lines);
    }

    /** All debits of the period. */
    public Money debits() {
        return Money.sum(currency, lines.stream().map(TrialBalanceLine::debits).toList());
    }

    /** All credits of the period. */
    public Money credits() {
        return Money.sum(currency, lines.stream().map(TrialBalanceLine::credits).toList());
    }

    /** All opening balances: zero. */
    public Money opening() {
        return Money.sum(currency, lines.stream().map(TrialBalanceLine::opening).toList());
    }

    /** All closing balances: zero. */
    public Money closing() {
        return Money.sum(currency, lines.stream().map(TrialBalanceLine::closing).toList());
    }

    /** As it is laid out. */
    public Sheet sheet() {
        List<StatementRow> rows = new ArrayList<>();
        for (TrialBalanceLine line : lines) {
            Account account = line.account();
            rows.add(StatementRow.line(
                    account.code(), account.name(), line.opening(), line.debits(), line.credits(), line.closing()));
        }
        rows.add(StatementRow.total(Text.of("Total", "الإجمالي"), opening(), debits(), credits(), closing()));
        return new Sheet(
                Text.of("Trial balance", "ميزان المراجعة"),
                Words.during(period),
                currency,
                List.of(
                        Text.of("Opening", "رصيد أول المدة"),
                        Text.of("Debit", "مدين"),
                        Text.of("Credit", "دائن"),
                        Text.of("Closing", "رصيد آخر المدة")),
                rows);
    }
}
