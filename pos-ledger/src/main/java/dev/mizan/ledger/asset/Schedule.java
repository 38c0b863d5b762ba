// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The depreciation of each period of an asset's life. Immutable; rows are in minor units of the cost's currency. */
public final class Schedule {
    private final Money cost;
    private final long[] rows;

    private Schedule(Money cost, long[] rows) {
        this.cost = cost;
        this.rows = rows;
    }

    /** The schedule of a whole life; each row is rounded as said. */
    public static Schedule of(DepreciationMethod method, Depreciable what, Rounding rounding) {
        long[] rows = new long[what.periods()];
        method.fill(what.cost().minor(), what.residual().minor(), what.periods(), rounding, rows, 0);
        return new Schedule(what.cost(), rows);
    }

    /** How many periods it has. */
    public int size() {
        return rows.length;
    }

    /** The depreciation of one period, from 0. */
    public Money row(int period) {
        return Money.ofMinor(rows[period], cost.currency());
    }

    /** All rows in order. */
    public List<Money> rows() {
        List<Money> all = new ArrayList<>(rows.length);
        for (long row : rows) {
            all.add(Money.ofMinor(row, cost.currency()));
        }
        return List.copyOf(all);
    }

    /** All depreciation. */
    public Money total() {
        return accumulated(rows.length);
    }

    /** What the first periods took, zero to {@link #size}. */
    public Money accumulated(int periods) {
        return Money.ofMinor(Arrays.stream(rows, 0, periods).sum(), cost.currency());
    }

    /** What stands in the books after so many periods. */
    public Money carrying(int periods) {
        return cost.minus(accumulated(periods));
    }

    /**
     * The schedule after a change of estimate: the first rows stay as they were posted, the carrying amount is spread over
     * what is left of the life (IAS 8, paragraph 38). Opening balances come in the same way.
     */
    public Outcome<Schedule> changed(
            int posted, Money residual, int periodsLeft, DepreciationMethod method, Rounding rounding) {
        if (posted < 0 || posted > rows.length) {
            return Outcome.refused(AssetReason.ROWS_TAKEN, "rows", posted, "size", rows.length);
        }
        return Depreciable.propose(carrying(posted), residual, periodsLeft)
                .map(left -> followed(posted, of(method, left, rounding).rows));
    }

    private Schedule followed(int posted, long[] next) {
        long[] all = Arrays.copyOf(rows, posted + next.length);
        System.arraycopy(next, 0, all, posted, next.length);
        return new Schedule(cost, all);
    }

    /**
     * Rows by year of life cut into fiscal years, where the first one holds only some months of the life; one row more
     * than the life has years, unless it begins with the year.
     */
    public Schedule inFiscalYears(int monthsInFirst, Rounding rounding) {
        if (monthsInFirst < 1 || monthsInFirst > 12) {
            throw new IllegalArgumentException("months in the first year: " + monthsInFirst);
        }
        if (monthsInFirst == 12) {
            return this;
        }
        long[] years = new long[rows.length + 1];
        for (int year = 0; year < rows.length; year++) {
            long first = rounding.multiplyDivide(rows[year], monthsInFirst, 12);
            years[year] += first;
            years[year + 1] += rows[year] - first;
        }
        return new Schedule(cost, years);
    }

    /** Rows by year of life cut into months: twelve even ones a year, the last with the rest of its year. */
    public Schedule inMonths(Rounding rounding) {
        long[] months = new long[rows.length * 12];
        StraightLine even = new StraightLine();
        for (int year = 0; year < rows.length; year++) {
            even.fill(rows[year], 0, 12, rounding, months, year * 12);
        }
        return new Schedule(cost, months);
    }
}
