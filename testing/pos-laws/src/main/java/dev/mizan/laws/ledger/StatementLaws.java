// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.ledger;

import dev.mizan.laws.law.Broken;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Section;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.closing.YearClose;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.period.Lock;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.ledger.statement.BalanceSheet;
import dev.mizan.ledger.statement.CashFlow;
import dev.mizan.ledger.statement.ChangesInEquity;
import dev.mizan.ledger.statement.IncomeStatement;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Laws 8 and 9: statements of the same books agree, and a closed year is closed. */
public final class StatementLaws {
    private StatementLaws() {}

    /**
     * Law 8: assets are liabilities and equity on every day; the profit of a period is what equity gained beside what owners
     * brought; both forms of the cash flow are by how much cash changed.
     */
    public static List<String> theStatementsAgree(Bookkeeping kept) {
        Broken broken = new Broken();
        Books books = kept.posted();
        List<LocalDate> days = kept.days();
        for (LocalDate day : days) {
            BalanceSheet sheet = BalanceSheet.of(books.chart(), books.balances(), kept.calendar(), day);
            broken.unlessEqual(sheet.assets(), sheet.liabilities().plus(sheet.equity()), "both sides on " + day);
        }
        LocalDate first = days.get(days.size() / 3);
        LocalDate next = days.get(days.size() - 1).plusDays(1);
        periodAgrees(kept, books, Period.between(first, next), broken);
        return broken.list();
    }

    private static void periodAgrees(Bookkeeping kept, Books books, Period period, Broken broken) {
        ChartOfAccounts chart = books.chart();
        Balances balances = books.balances();
        LocalDate last = Balances.lastDay(period);
        Money profit = IncomeStatement.of(chart, balances, period).profit();
        Money after = results(BalanceSheet.of(chart, balances, kept.calendar(), last));
        Money before = results(
                BalanceSheet.of(chart, balances, kept.calendar(), period.from().minusDays(1)));
        broken.unlessEqual(after, before.plus(profit), "results at the end of " + period);
        ChangesInEquity equity = ChangesInEquity.of(chart, balances, period);
        broken.unlessEqual(equity.closing(), equity.opening().plus(equity.change()), "equity at the end of " + period);
        broken.unlessEqual(
                BalanceSheet.of(chart, balances, kept.calendar(), last).equity(),
                equity.closing(),
                "equity of the balance sheet on " + last);
        List<JournalEntry> entries = kept.entries();
        for (CashFlow flow : List.of(
                CashFlow.direct(chart, chart.currency(), period, entries),
                CashFlow.indirect(chart, chart.currency(), period, entries))) {
            Money sum = Money.zero(chart.currency());
            for (CashFlow.Activity activity : CashFlow.Activity.values()) {
                sum = sum.plus(flow.net(activity));
            }
            broken.unlessEqual(flow.change(), sum, (flow.direct() ? "direct" : "indirect") + " cash flow");
            broken.unlessEqual(cash(chart, balances, period), flow.change(), "cash that came in " + period);
        }
    }

    private static Money results(BalanceSheet sheet) {
        return sheet.resultOfYear().plus(sheet.earlierResults());
    }

    private static Money cash(ChartOfAccounts chart, Balances balances, Period period) {
        long sum = 0;
        for (int account = 0; account < chart.size(); account++) {
            if (chart.at(account).section() == Section.CASH) {
                sum = Math.addExact(sum, balances.movement(account, period));
            }
        }
        return Money.ofMinor(sum, chart.currency());
    }

    /**
     * Law 9: closing the year of the first entry leaves temporary accounts at zero and what follows opens as it closed; twice
     * is once; and nothing dated into a locked year is accepted.
     */
    public static List<String> aClosedYearIsClosed(Bookkeeping kept) {
        Broken broken = new Broken();
        Books books = kept.posted();
        LocalDate last = Balances.lastDay(kept.calendar().yearOf(kept.days().get(1)));
        BalanceSheet before = BalanceSheet.of(books.chart(), books.balances(), kept.calendar(), last);
        JournalEntry[] closing = closing(kept, books, last, 0);
        Bookkeeping.post(books, closing);
        for (int account = 0; account < books.chart().size(); account++) {
            if (books.chart().at(account).type().temporary()) {
                broken.unlessEqual(
                        0L,
                        books.balances().balance(account, last),
                        books.chart().at(account).code() + " after the close");
            }
        }
        BalanceSheet after = BalanceSheet.of(books.chart(), books.balances(), kept.calendar(), last);
        broken.unlessEqual(before.assets(), after.assets(), "assets")
                .unlessEqual(before.equity(), after.equity(), "equity")
                .unless(after.resultOfYear().isZero(), "a result is left")
                .unless(Bookkeeping.post(books, closing).isEmpty(), "closing twice is not once")
                .unless(closing(kept, books, last, 1).length == 0, "a closed year is closed anew");
        books.apply(books.lock(last, Lock.HARD).orElseThrow());
        JournalEntry late = kept.entry(1, last, kept.entries().get(0).legs());
        return broken.unless(!books.post(WhenLocked.REFUSE, List.of(late)).isDone(), "a locked year took an entry")
                .list();
    }

    private static JournalEntry[] closing(Bookkeeping kept, Books books, LocalDate last, int run) {
        return YearClose.entries(
                        books.chart(),
                        books.balances(),
                        kept.calendar(),
                        kept.calendar().yearOf(last).from(),
                        run,
                        Instant.EPOCH)
                .orElseThrow()
                .toArray(new JournalEntry[0]);
    }
}
