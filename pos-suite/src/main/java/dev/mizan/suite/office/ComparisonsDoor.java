// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.office;

import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimension;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.ledger.statement.BalanceSheet;
import dev.mizan.ledger.statement.IncomeStatement;
import dev.mizan.ledger.statement.Sheet;
import dev.mizan.ledger.statement.SideBySide;
import dev.mizan.ledger.statement.TrialBalance;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.LedgerFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Statements of a part of the company: a store, a cost centre, a project, an employee, or several of them at once; and the same
 * statement for several periods, days or parts, a column each. {@link Dimensions#NONE} is the whole company.
 */
public final class ComparisonsDoor {
    private static final Text TOTAL = Text.of("Total", "الإجمالي");
    private static final Text OTHER = Text.of("Not told apart", "غير موزع");

    private final Flows flows;
    private final Workplace office;

    /** A door of a shop, for whoever stands at a workplace. */
    public ComparisonsDoor(Flows flows, Workplace office) {
        this.flows = flows;
        this.office = office;
    }

    private record Picture(ChartOfAccounts chart, Balances balances, FiscalCalendar calendar) {}

    private Picture picture() {
        return flows.look(office, reading -> {
            Books books = reading.state(LedgerFold.class).books();
            return new Picture(books.chart(), books.balances(), books.periods().calendar());
        });
    }

    /** Opening, debits, credits and closing of every account there. */
    public TrialBalance trialBalance(Dimensions where, Period period) {
        Picture books = picture();
        return TrialBalance.of(books.chart(), books.balances().at(where), period);
    }

    /** What was earned and spent there. */
    public IncomeStatement incomeStatement(Dimensions where, Period period) {
        Picture books = picture();
        return IncomeStatement.of(books.chart(), books.balances().at(where), period);
    }

    /** What is owned and owed there; it balances where each entry does, as those of stores that are kept apart. */
    public BalanceSheet balanceSheet(Dimensions where, LocalDate day) {
        Picture books = picture();
        return BalanceSheet.of(books.chart(), books.balances().at(where), books.calendar(), day);
    }

    /** The income statement of several periods, the first one first: this year and the last (IAS 1, paragraph 38). */
    public Sheet incomeStatements(Dimensions where, List<Period> periods) {
        Picture books = picture();
        Balances there = books.balances().at(where);
        return SideBySide.of(
                periods.stream()
                        .map(period ->
                                IncomeStatement.of(books.chart(), there, period).sheet())
                        .toList(),
                periods.stream().map(period -> plain(period.toString())).toList());
    }

    /** The balance sheet of several days, the first one first. */
    public Sheet balanceSheets(Dimensions where, List<LocalDate> days) {
        Picture books = picture();
        Balances there = books.balances().at(where);
        return SideBySide.of(
                days.stream()
                        .map(day -> BalanceSheet.of(books.chart(), there, books.calendar(), day)
                                .sheet())
                        .toList(),
                days.stream().map(day -> plain(day.toString())).toList());
    }

    /**
     * The income statement by the values of a dimension, in order: a column for each that was ever booked at, one for what was
     * not told apart by it, and the total, to which they sum.
     */
    public Sheet incomeStatementBy(Dimension dimension, Period period) {
        Picture books = picture();
        List<Sheet> sheets = new ArrayList<>();
        List<Text> headings = new ArrayList<>();
        for (String value : books.balances().values(dimension)) {
            sheets.add(sheet(books, books.balances().at(Dimensions.of(dimension, value)), period));
            headings.add(plain(value));
        }
        sheets.add(sheet(books, books.balances().without(dimension), period));
        headings.add(OTHER);
        sheets.add(sheet(books, books.balances(), period));
        headings.add(TOTAL);
        return SideBySide.of(sheets, headings);
    }

    private static Sheet sheet(Picture books, Balances balances, Period period) {
        return IncomeStatement.of(books.chart(), balances, period).sheet();
    }

    private static Text plain(String name) {
        return Text.of(name, name);
    }
}
