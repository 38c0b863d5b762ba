// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One percentage table of the general depreciation system: each year's part of the unadjusted basis. The parts sum to
 * 100. Source: IRS Publication 946, appendix A, tables and A-7a.
 *
 * @param months of the recovery period: 36 for three-year property, 330 where dwellings are let
 * @param percents one a recovery year: of every tax year that the period is in
 */
public record MacrsTable(int months, MacrsConvention convention, List<Percent> percents) {
    public MacrsTable {
        percents = List.copyOf(percents);
        Percent sum = percents.stream().reduce(Percent.ZERO, Percent::plus);
        if (!sum.equals(Percent.HUNDRED)) {
            throw new IllegalArgumentException(months + " months by " + convention + " sum to " + sum);
        }
    }

    /** The published table, where there is one for a recovery period of so many months. */
    public static Optional<MacrsTable> find(int months, MacrsConvention convention) {
        return MacrsData.find(months, convention);
    }

    /** The published table; refused where there is none for this class. */
    public static Outcome<MacrsTable> of(int classYears, MacrsConvention convention) {
        return find(Math.multiplyExact(12, classYears), convention)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(AssetReason.NO_TABLE, "years", classYears, "convention", convention));
    }

    /** The sum of all percentages: one hundred. */
    public Percent sum() {
        return percents.stream().reduce(Percent.ZERO, Percent::plus);
    }

    /** Each year's deduction, rounded by itself; the last takes the rest, so that they sum to the basis. */
    public List<Money> deductions(Money basis, Rounding rounding) {
        return deductions(basis, 0, rounding);
    }

    /**
     * What stands in the books when a recovery year begins, over that year and those that follow it, in the proportion of
     * their percentages; the last takes the rest.
     *
     * @param from the recovery year, from 0; it may be behind the last one, where there is no row
     */
    List<Money> deductions(Money book, int from, Rounding rounding) {
        List<Money> rows = new ArrayList<>();
        long weight = weight(from);
        Money left = book;
        for (int year = from; year < percents.size(); year++) {
            Money row = year == percents.size() - 1
                    ? left
                    : book.ratio(percents.get(year).millionths(), weight, rounding)
                            .min(left);
            rows.add(row);
            left = left.minus(row);
        }
        return List.copyOf(rows);
    }

    private long weight(int from) {
        return percents.subList(from, percents.size()).stream()
                .mapToLong(Percent::millionths)
                .sum();
    }

    /**
     * The deductions of an asset that is disposed of early: the last one is the part of its year that the convention
     * allows. One that is disposed of in the year in which it came into service deducts nothing (IRS Publication 946, chapter
     * 1; 26 CFR 1.168(d)-1(b)(3)), and of the last recovery year, which is not a whole one, only the months that are left of
     * the life count.
     *
     * @param year of recovery in which it is disposed of, from 1
     * @param month of that tax year, 1 to 12; the mid-quarter convention asks for its quarter alone, half-year for neither
     */
    public List<Money> deductionsUntilDisposal(Money basis, int year, int month, Rounding rounding) {
        List<Money> rows = new ArrayList<>(deductions(basis, rounding).subList(0, year - 1));
        rows.add(onDisposal(basis, 0, year - 1, month, rounding));
        return List.copyOf(rows);
    }

    /** What the year of a disposal deducts, where {@code book} is spread over the years from one on; years from 0. */
    Money onDisposal(Money book, int from, int year, int month, Rounding rounding) {
        if (year == 0) {
            return Money.zero(book.currency());
        }
        int served = halfMonthsServed(month);
        List<Money> rows = deductions(book, from, rounding);
        if (year == percents.size() - 1) {
            int most = halfMonthsInLastYear();
            return rows.get(year - from).ratio(Math.min(served, most), most, rounding);
        }
        // Rows that were rounded up may have left less than this part.
        Money left = book.minus(Money.sum(book.currency(), rows.subList(0, year - from)));
        return book.ratio(percents.get(year).millionths() * served, weight(from) * 24, rounding)
                .min(left);
    }

    private int halfMonthsServed(int month) {
        if (convention == MacrsConvention.HALF_YEAR) {
            return 12;
        }
        return convention.tellsMonth() ? 2 * month - 1 : 6 * quarter(month) - 3;
    }

    private int halfMonthsInLastYear() {
        return 2 * months - convention.halfMonthsInFirstYear() - 24 * (percents.size() - 2);
    }

    /** Which month of the tax year that begins on a day another day is in, from 1. */
    static int month(LocalDate first, LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(first, day) + 1;
    }

    /** Which quarter of its year a month is in, from 1. */
    static int quarter(int month) {
        return (month + 2) / 3;
    }
}
