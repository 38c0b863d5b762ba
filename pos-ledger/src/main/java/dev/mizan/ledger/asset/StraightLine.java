// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import dev.mizan.spi.value.Rounding;

/** The same amount every period; 1,000.00 over 7 months is six times 142.86 and then 142.84. */
public record StraightLine() implements DepreciationMethod {
    @Override
    public void fill(long book, long residual, int periods, Rounding rounding, long[] out, int at) {
        long left = book - residual;
        long each = rounding.divide(left, periods);
        int last = at + periods - 1;
        for (int row = at; row < last; row++) {
            long taken = Math.min(each, left);
            out[row] = taken;
            left -= taken;
        }
        out[last] = left;
    }
}
