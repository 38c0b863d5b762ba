// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import dev.mizan.spi.value.Rounding;
import java.util.List;

/**
 * By what was produced in each period. Periods beyond those that are known produce nothing.
 *
 * @param total what the asset is expected to produce in its life
 * @param produced in each period so far, zero or more
 */
public record UnitsOfProduction(long total, List<Long> produced) implements DepreciationMethod {
    public UnitsOfProduction {
        produced = List.copyOf(produced);
        if (total <= 0 || produced.stream().anyMatch(units -> units < 0)) {
            throw new IllegalArgumentException("units of " + total + " in all: " + produced);
        }
    }

    /** When the total is reached the rest is taken, and never more. */
    @Override
    public void fill(long book, long residual, int periods, Rounding rounding, long[] out, int at) {
        long base = book - residual;
        long left = base;
        long unitsLeft = total;
        for (int row = 0; row < periods; row++) {
            long units = Math.min(row < produced.size() ? produced.get(row) : 0, unitsLeft);
            long taken = row(base, total, unitsLeft, units, left, rounding);
            out[at + row] = taken;
            unitsLeft -= units;
            left -= taken;
        }
    }

    /**
     * One row, in minor units.
     *
     * @param units of the period, zero to {@code unitsLeft}
     * @param left of the base before it
     */
    static long row(long base, long total, long unitsLeft, long units, long left, Rounding rounding) {
        return units == unitsLeft ? left : DepreciationMethod.within(rounding.multiplyDivide(base, units, total), left);
    }
}
