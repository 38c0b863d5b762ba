// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.statement;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.AccountType;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How each part of equity came from its opening to its closing balance (IAS 1, paragraph 106). Results that are not
 * closed yet are a part of their own, so that the closings sum to the equity of the balance sheet.
 */
public record ChangesInEquity(Period period, Currency currency, List<Line> lines) {
    /** One part of equity; credits are positive. */
    public record Line(String code, Text label, Money opening, Money change, Money closing) {}

    public ChangesInEquity {
        lines = List.copyOf(lines);
    }

    /** The changes of a period. */
    public static ChangesInEquity of(ChartOfAccounts chart, Balances balances, Period period) {
        Currency currency = balances.currency();
        LocalDate before = period.from().minusDays(1);
        LocalDate last = Balances.lastDay(period);
        List<Line> lines = new ArrayList<>();
        long openResult = 0;
        long closeResult = 0;
        for (Account account : chart.byCode()) {
            int index = chart.indexOf(account.code());
            long opening = before.isBefore(FiscalCalendar.EARLIEST) ? 0 : -balances.balance(index, before);
            long closing = -balances.balance(index, last);
            if (account.type() == AccountType.EQUITY && (opening != 0 || closing != 0)) {
                lines.add(line(account.code(), account.name(), opening, closing, currency));
            } else if (account.type().temporary()) {
                openResult += opening;
                closeResult += closing;
            }
        }
        Text results = Text.of("Results not closed yet", "نتائج لم تقفل بعد");
        lines.add(line("", results, openResult, closeResult, currency));
        return new ChangesInEquity(period, currency, lines);
    }

    private static Line line(String code, Text label, long opening, long closing, Currency currency) {
        return new Line(
                code,
                label,
                Money.ofMinor(opening, currency),
                Money.ofMinor(closing - opening, currency),
                Money.ofMinor(closing, currency));
    }

    /** All equity at the beginning. */
    public Money opening() {
        return Money.sum(currency, lines.stream().map(Line::opening).toList());
    }

    /** All changes: the profit, and what owners put in or took out. */
    public Money change() {
        return Money.sum(currency, lines.stream().map(Line::change).toList());
    }

    /** All equity at the end. */
    public Money closing() {
        return Money.sum(currency, lines.stream().map(Line::closing).toList());
    }

    /** As it is laid out. */
    public Sheet sheet() {
        List<StatementRow> rows = new ArrayList<>();
        lines.forEach(line ->
                rows.add(StatementRow.line(line.code(), line.label(), line.opening(), line.change(), line.closing())));
        rows.add(StatementRow.total(Text.of("Total equity", "إجمالي حقوق الملكية"), opening(), change(), closing()));
        return new Sheet(
                Text.of("Statement of changes in equity", "قائمة التغيرات في حقوق الملكية"),
                Words.during(period),
                currency,
                List.of(
                        Text.of("Opening", "رصيد أول المدة"),
                        Text.of("Change", "التغير"),
                        Text.of("Closing", "رصيد آخر المدة")),
                rows);
    }
}
