// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.statement;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was planned for each account of income and expenses, what came, and the difference: positive where profit is
 * better for it.
 */
public record BudgetReport(Period period, Currency currency, List<Line> lines) {
    /** One account; amounts positive on the account's own side. */
    public record Line(Account account, Money budget, Money actual, Money better) {}

    public BudgetReport {
        lines = List.copyOf(lines);
    }

    /**
     * The report of a period.
     *
     * @param budget by the code of the account, positive on the side of its type; what is not named is planned at zero
     */
    public static BudgetReport of(ChartOfAccounts chart, Balances balances, Period period, Map<String, Money> budget) {
        Currency currency = balances.currency();
        List<Line> lines = new ArrayList<>();
        for (Account account : chart.byCode()) {
            if (account.type().temporary()) {
                long signed = balances.movement(chart.indexOf(account.code()), period);
                Money actual = Money.ofMinor(account.type().normal().signed(signed), currency);
                Money planned = budget.getOrDefault(account.code(), Money.zero(currency));
                Money more = actual.minus(planned);
                if (!actual.isZero() || !planned.isZero()) {
                    boolean income = account.type().normal().signed(1) < 0;
                    lines.add(new Line(account, planned, actual, income ? more : more.negated()));
                }
            }
        }
        return new BudgetReport(period, currency, lines);
    }

    /** By how much the profit is better than planned. */
    public Money better() {
        return Money.sum(currency, lines.stream().map(Line::better).toList());
    }

    /** As it is laid out. */
    public Sheet sheet() {
        List<StatementRow> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(StatementRow.line(
                line.account().code(), line.account().name(), line.budget(), line.actual(), line.better())));
        Money zero = Money.zero(currency);
        rows.add(StatementRow.total(Text.of("Effect on profit", "الأثر على الربح"), zero, zero, better()));
        return new Sheet(
                Text.of("Budget and actual", "الموازنة والفعلي"),
                Words.during(period),
                currency,
                List.of(
                        Text.of("Budget", "الموازنة"),
                        Text.of("Actual", "الفعلي"),
                        Text.of("Better", "الفرق لصالح الربح")),
                rows);
    }
}
