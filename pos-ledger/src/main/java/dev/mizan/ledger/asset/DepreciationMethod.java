// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import dev.mizan.spi.value.Rounding;

/**
 * How the depreciable amount is spread over the periods of a life (IAS 16, paragraph 62). Each row is rounded by itself,
 * never below zero and never past the residual value, and the last row takes what rounding left: the rows of a whole
 * life sum to cost less residual value exactly.
 */
public sealed interface DepreciationMethod permits StraightLine, DecliningBalance, SumOfYearsDigits, UnitsOfProduction {
    /**
     * Writes the rows of one asset, in minor units, into a column.
     *
     * @param book what stands in the books before the first row
     * @param residual at which it stops, zero to {@code book}
     * @param out where the rows go, {@code periods} of them from {@code at}
     */
    void fill(long book, long residual, int periods, Rounding rounding, long[] out, int at);

    /** A row that is within what is left to depreciate. */
    static long within(long row, long left) {
        return Math.max(0, Math.min(row, left));
    }
}
