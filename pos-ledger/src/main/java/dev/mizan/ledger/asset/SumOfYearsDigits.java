// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import dev.mizan.spi.value.Rounding;

/** Of five years the first takes 5/15 of the depreciable amount, the second 4/15, the last 1/15. */
public record SumOfYearsDigits() implements DepreciationMethod {
    @Override
    public void fill(long book, long residual, int periods, Rounding rounding, long[] out, int at) {
        long base = book - residual;
        long digits = (long) periods * (periods + 1) / 2;
        long left = base;
        for (int row = 0; row < periods - 1; row++) {
            long taken = DepreciationMethod.within(rounding.multiplyDivide(base, periods - row, digits), left);
            out[at + row] = taken;
            left -= taken;
        }
        out[at + periods - 1] = left;
    }
}
