// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.util.ArrayList;
import java.util.List;

/**
 * One percentage table of the general depreciation system: each year's part of the unadjusted basis. The parts sum to
 * 100. Source: IRS Publication 946, appendix A, tables.
 *
 * @param classYears 3, 5, 7, 10, 15 or 20
 * @param percents one a recovery year, one year more than the class has
 */
public record MacrsTable(int classYears, MacrsConvention convention, List<Percent> percents) {
    public MacrsTable {
        percents = List.copyOf(percents);
        Percent sum = percents.stream().reduce(Percent.ZERO, Percent::plus);
        if (!sum.equals(Percent.HUNDRED)) {
            throw new IllegalArgumentException(classYears + " years by " + convention + " sum to " + sum);
        }
    }

    /** The published table; refused where there is none for this class. */
    public static Outcome<MacrsTable> of(int classYears, MacrsConvention convention) {
        return MacrsData.find(classYears, convention)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(AssetReason.NO_TABLE, "years", classYears, "convention", convention));
    }

    /** The sum of all percentages: one hundred. */
    public Percent sum() {
        return percents.stream().reduce(Percent.ZERO, Percent::plus);
    }

    /** Each year's deduction, rounded by itself; the last takes the rest, so that they sum to the basis. */
    public List<Money> deductions(Money basis, Rounding rounding) {
        List<Money> rows = new ArrayList<>();
        Money left = basis;
        for (Percent percent : percents.subList(0, percents.size() - 1)) {
            Money row = basis.percent(percent, rounding).min(left);
            rows.add(row);
            left = left.minus(row);
        }
        rows.add(left);
        return List.copyOf(rows);
    }

    /**
     * The deductions of an asset that is disposed of early: the last one is the part of its year that the convention
     * allows.
     *
     * @param year of recovery in which it is disposed of, from 1
     * @param quarter 1 to 4; only the mid-quarter convention asks for it
     */
    public List<Money> deductionsUntilDisposal(Money basis, int year, int quarter, Rounding rounding) {
        List<Money> whole = deductions(basis, rounding);
        List<Money> rows = new ArrayList<>(whole.subList(0, year - 1));
        rows.add(basis.ratio(
                percents.get(year - 1).millionths() * convention.eighthsOnDisposal(quarter),
                Percent.ONE_WHOLE * 8,
                rounding));
        return List.copyOf(rows);
    }
}
