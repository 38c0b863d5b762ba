// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;

/**
 * A fixed part of what stands in the books, every period; the residual value is not taken off first, but never passed.
 *
 * @param share of the book value; where {@code overLife}, this many times the straight-line share {@code 1 / periods}
 * @param overLife whether the share is divided by the periods of the life: 2 is double declining
 */
public record DecliningBalance(Ratio share, boolean overLife, Tail tail) implements DepreciationMethod {
    /** How the life ends, since a declining balance never reaches its residual value by itself. */
    public enum Tail {
        /** The last row takes all that is left. */
        REST_IN_LAST_ROW,
        /** From the row on where it is more, what is left is spread evenly: rows never rise. */
        SWITCH_TO_STRAIGHT_LINE,
        /** What is left stays in the books. */
        STAYS
    }

    public DecliningBalance {
        if (share.numerator() <= 0) {
            throw new IllegalArgumentException("a share above zero is wanted, not " + share);
        }
    }

    /** Double declining: twice the straight-line share. */
    public static DecliningBalance doubled(Tail tail) {
        return times(Ratio.of(2), tail);
    }

    /** So many times the straight-line share: 3/2 is 150 % declining. */
    public static DecliningBalance times(Ratio factor, Tail tail) {
        return new DecliningBalance(factor, true, tail);
    }

    /** A written-down value method: this share of the book value whatever the life. */
    public static DecliningBalance atRate(Ratio rate, Tail tail) {
        return new DecliningBalance(rate, false, tail);
    }

    @Override
    public void fill(long book, long residual, int periods, Rounding rounding, long[] out, int at) {
        long divisor = Math.multiplyExact(share.denominator(), overLife ? periods : 1L);
        long standing = book;
        for (int row = 0; row < periods; row++) {
            long left = standing - residual;
            long declined = share.numerator() >= divisor
                    ? left
                    : DepreciationMethod.within(rounding.multiplyDivide(standing, share.numerator(), divisor), left);
            long taken = tailed(declined, left, periods - row, rounding);
            out[at + row] = taken;
            standing -= taken;
        }
    }

    private long tailed(long declined, long left, int rowsLeft, Rounding rounding) {
        if (rowsLeft == 1) {
            return tail == Tail.STAYS ? declined : left;
        }
        return tail == Tail.SWITCH_TO_STRAIGHT_LINE
                ? Math.max(declined, DepreciationMethod.within(rounding.divide(left, rowsLeft), left))
                : declined;
    }
}
