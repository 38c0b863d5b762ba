// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.levy;

import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.levy.ZakatLine.Effect;
import dev.mizan.ledger.statement.IncomeStatement;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The base of zakat and what is due on it. The profit bears the rate itself; the rest bears it for the days of the year
 * beside those of a lunar year. The base is never below the adjusted profit and never below nothing.
 *
 * @param sources what the lines add, less what they deduct; may be negative
 * @param profit of the year with what is not accepted added back; may be a loss
 * @param base zero or more
 */
public record ZakatReport(Period year, List<Line> lines, Money sources, Money profit, Money base, Money due) {
    /** A line and its amount, with the sign by which it counts. */
    public record Line(ZakatLine line, Money amount) {}

    public ZakatReport {
        lines = List.copyOf(lines);
    }

    /** The report of a year whose end is given. */
    public static ZakatReport of(
            ZakatMap map, ChartOfAccounts chart, Balances balances, Period year, Rounding rounding) {
        List<Line> lines = new ArrayList<>();
        Money sources = Money.zero(balances.currency());
        Money profit = IncomeStatement.of(chart, balances.beforeClosing(), year).profit();
        for (ZakatLine line : map.lines()) {
            Money amount = amount(line, chart, balances, year);
            lines.add(new Line(line, amount));
            sources = line.effect() == Effect.ADJUST ? sources : sources.plus(amount);
            profit = line.effect() == Effect.ADJUST ? profit.plus(amount) : profit;
        }
        Money zero = Money.zero(balances.currency());
        Money onProfit = profit.max(zero);
        Money loss = profit.min(zero);
        Money rest = sources.plus(loss).max(zero);
        long days = ChronoUnit.DAYS.between(year.from(), year.until().orElseThrow());
        Money due = onProfit.percent(map.rate(), rounding)
                .plus(rest.ratio(
                        Math.multiplyExact(map.rate().millionths(), days),
                        Math.multiplyExact(Percent.ONE_WHOLE, map.lunarDays()),
                        rounding));
        return new ZakatReport(year, lines, sources, profit, rest.plus(onProfit), due);
    }

    /** What raises the base is positive; the accounts of sources stand in credit, those of assets and expenses in debit. */
    private static Money amount(ZakatLine line, ChartOfAccounts chart, Balances balances, Period year) {
        LocalDate before = year.from().minusDays(1);
        LocalDate last = year.until().orElseThrow().minusDays(1);
        long sum = 0;
        for (String code : line.accounts()) {
            int account = chart.indexOf(code);
            long opening = natural(line, balances.balance(account, before));
            long closing = natural(line, balances.balance(account, last));
            sum = Math.addExact(
                    sum,
                    switch (line.at()) {
                        case OPENING -> opening;
                        case CLOSING -> closing;
                        case LOWER -> Math.min(opening, closing);
                        case MOVEMENT -> natural(line, balances.beforeClosing().movement(account, year));
                    });
        }
        return Money.ofMinor(line.effect() == Effect.DEDUCT ? -sum : sum, balances.currency());
    }

    private static long natural(ZakatLine line, long debit) {
        return line.effect() == Effect.ADD ? -debit : debit;
    }
}
