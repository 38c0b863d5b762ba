// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.statement;

import dev.mizan.ledger.account.AccountType;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Section;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is owned, owed and left to the owners at the end of a day (IAS 1, paragraph 54). Results that are not closed to
 * equity yet stand in it on lines of their own, so that assets equal liabilities and equity on every day.
 *
 * @param sections all sections of assets, liabilities and equity in the order of presentation, empty ones too
 * @param resultOfYear income less expenses since the fiscal year began
 * @param earlierResults income less expenses of earlier years that were not closed
 */
public record BalanceSheet(
        LocalDate day, Currency currency, List<StatementSection> sections, Money resultOfYear, Money earlierResults) {
    private static final List<Section> SECTIONS = Arrays.stream(Section.values())
            .filter(section -> !section.type().temporary())
            .toList();

    public BalanceSheet {
        sections = List.copyOf(sections);
    }

    /** The balance sheet at the end of a day. */
    public static BalanceSheet of(ChartOfAccounts chart, Balances balances, FiscalCalendar calendar, LocalDate day) {
        LocalDate newYear = calendar.yearOf(day).from();
        Currency currency = balances.currency();
        long[] now = balances.all(chart.size(), day);
        long earlier = profit(chart, balances.all(chart.size(), newYear.minusDays(1)));
        return new BalanceSheet(
                day,
                currency,
                StatementSection.of(chart, currency, SECTIONS, now),
                Money.ofMinor(profit(chart, now) - earlier, currency),
                Money.ofMinor(earlier, currency));
    }

    /** Income less expenses, of balances by index. */
    private static long profit(ChartOfAccounts chart, long[] balances) {
        long profit = 0;
        for (int account = 0; account < balances.length; account++) {
            profit -= chart.at(account).type().temporary() ? balances[account] : 0;
        }
        return profit;
    }

    /** All assets. */
    public Money assets() {
        return total(AccountType.ASSET);
    }

    /** All liabilities. */
    public Money liabilities() {
        return total(AccountType.LIABILITY);
    }

    /** All equity, with the results that are not closed yet. */
    public Money equity() {
        return total(AccountType.EQUITY).plus(resultOfYear).plus(earlierResults);
    }

    private Money total(AccountType type) {
        return Money.sum(
                currency,
                sections.stream()
                        .filter(section -> section.section().type() == type)
                        .map(StatementSection::total)
                        .toList());
    }

    /** As it is laid out. */
    public Sheet sheet() {
        List<StatementRow> rows = new ArrayList<>();
        rows.addAll(rows(AccountType.ASSET));
        rows.add(StatementRow.total(Text.of("Total assets", "إجمالي الأصول"), assets()));
        rows.addAll(rows(AccountType.LIABILITY));
        rows.add(StatementRow.total(Text.of("Total liabilities", "إجمالي الالتزامات"), liabilities()));
        rows.addAll(rows(AccountType.EQUITY));
        if (!earlierResults.isZero()) {
            rows.add(StatementRow.line("", Text.of("Results of earlier years", "نتائج سنوات سابقة"), earlierResults));
        }
        rows.add(StatementRow.line("", Text.of("Result of the year", "نتيجة السنة"), resultOfYear));
        rows.add(StatementRow.total(Text.of("Total equity", "إجمالي حقوق الملكية"), equity()));
        rows.add(StatementRow.total(
                Text.of("Total liabilities and equity", "إجمالي الالتزامات وحقوق الملكية"),
                liabilities().plus(equity())));
        return new Sheet(
                Text.of("Statement of financial position", "قائمة المركز المالي"),
                Words.asOf(day),
                currency,
                List.of(Words.AMOUNT),
                rows);
    }

    private List<StatementRow> rows(AccountType type) {
        return sections.stream()
                .filter(section -> section.section().type() == type)
                .flatMap(section -> section.rows().stream())
                .toList();
    }
}
