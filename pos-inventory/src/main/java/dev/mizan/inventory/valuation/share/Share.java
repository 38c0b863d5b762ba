// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.valuation.share;

import dev.mizan.spi.value.Rounding;

/**
 * Shares of a value, exact until they are rounded once. Inside, a minor unit is 10,000 grains, so that the average of a
 * pool is not bent at each receipt; what is posted is whole minor units.
 */
public final class Share {
    /** Grains in a minor unit; even, so that a half is a number of them and {@link #grainsLeft} never moves a value across one. */
    public static final long GRAINS = 10_000;

    /** The most that one item at one place may be worth, in minor units. */
    public static final long MOST_VALUE = 100_000_000_000_000L;

    /** The most of one item at one place, in steps of its unit. */
    public static final long MOST_STEPS = 1_000_000_000_000L;

    /** Stands for a value that is beyond all limits. */
    public static final long BEYOND = Long.MAX_VALUE / 4;

    private Share() {}

    /** {@code part} of a {@code whole} that is worth a number of minor units, half up. */
    public static long of(long minor, long part, long whole) {
        return part == whole ? minor : Rounding.HALF_UP.multiplyDivide(minor, part, whole);
    }

    /** What is left of a value in grains, in minor units: half down, so that what left it is rounded half up. */
    public static long left(long grains, long part, long whole) {
        if (part == whole) {
            return halfDown(grains, GRAINS);
        }
        long product = grains * part;
        return Math.multiplyHigh(grains, part) == 0 && product >= 0
                ? halfDown(product, whole * GRAINS)
                : Rounding.HALF_DOWN.multiplyDivide(grains, part, whole * GRAINS);
    }

    /** Of numbers of which none is negative: a replay divides a million times, and guesses wrongly at each second half. */
    private static long halfDown(long number, long divisor) {
        long quotient = number / divisor;
        long rest = number - quotient * divisor;
        return quotient + (divisor - rest - rest >>> Long.SIZE - 1);
    }

    /** The same in grains, rounded up, so that in minor units it is what it was. */
    public static long grainsLeft(long grains, long part, long whole) {
        return Rounding.CEILING.multiplyDivide(grains, part, whole);
    }

    /**
     * What so many steps are worth where {@code steps} of them are worth {@code value}: rounded half up, and {@link
     * #BEYOND} where it is beyond all limits.
     */
    public static long atRate(long value, long steps, long wanted) {
        long each = value / steps;
        if (each > MOST_VALUE / wanted) {
            return BEYOND;
        }
        return each * wanted + Rounding.HALF_UP.multiplyDivide(value % steps, wanted, steps);
    }
}
