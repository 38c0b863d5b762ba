// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.statement;

import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Section;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a period earned and what it cost, by the function of expenses (IAS 1, paragraph 103).
 *
 * @param sections all sections of income and expenses in the order of presentation, empty ones too
 */
public record IncomeStatement(Period period, Currency currency, List<StatementSection> sections) {
    private static final List<Section> SECTIONS = Arrays.stream(Section.values())
            .filter(section -> section.type().temporary())
            .toList();

    public IncomeStatement {
        sections = List.copyOf(sections);
    }

    /** The income statement of a period. */
    public static IncomeStatement of(ChartOfAccounts chart, Balances balances, Period period) {
        return new IncomeStatement(
                period,
                balances.currency(),
                StatementSection.of(chart, balances.currency(), SECTIONS, balances.movements(chart.size(), period)));
    }

    /** One section. */
    public StatementSection section(Section wanted) {
        return sections.stream()
                .filter(section -> section.section() == wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not of the income statement: " + wanted));
    }

    /** Revenue less the cost of sales. */
    public Money grossProfit() {
        return section(Section.REVENUE)
                .total()
                .minus(section(Section.COST_OF_SALES).total());
    }

    /** All income less all expenses: the profit of the period, or its loss where negative. */
    public Money profit() {
        Money profit = Money.zero(currency);
        for (StatementSection section : sections) {
            profit = section.section().type().normal().signed(1) < 0
                    ? profit.plus(section.total())
                    : profit.minus(section.total());
        }
        return profit;
    }

    /** As it is laid out. */
    public Sheet sheet() {
        List<StatementRow> rows = new ArrayList<>();
        for (StatementSection section : sections) {
            rows.addAll(section.rows());
            if (section.section() == Section.COST_OF_SALES) {
                rows.add(StatementRow.total(Text.of("Gross profit", "مجمل الربح"), grossProfit()));
            }
        }
        rows.add(StatementRow.total(Text.of("Profit for the period", "ربح الفترة"), profit()));
        return new Sheet(
                Text.of("Income statement", "قائمة الدخل"),
                Words.during(period),
                currency,
                List.of(Words.AMOUNT),
                rows);
    }
}
