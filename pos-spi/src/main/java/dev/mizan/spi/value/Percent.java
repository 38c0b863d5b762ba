// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

/**
 * A percentage, exact to a millionth of a percent: 15 % is {@code Percent.of("15")}, 7.5 % is {@code Percent.of("7.5")}.
 *
 * @param millionths millionths of one percent, so 15 % is 15,000,000; of either sign, never {@code Long.MIN_VALUE}
 */
public record Percent(long millionths) implements Comparable<Percent> {
    /** The millionths of one whole: {@code part = whole * millionths / ONE_WHOLE}. */
    public static final long ONE_WHOLE = 100_000_000L;

    public static final Percent ZERO = new Percent(0);
    public static final Percent HUNDRED = new Percent(ONE_WHOLE);

    private static final int DIGITS = 6;

    public Percent {
        if (millionths == Long.MIN_VALUE) {
            throw new AmountOverflow("too large: " + millionths + " millionths of a percent");
        }
    }

    /** Reads {@code 15} or {@code 7.5}; finer than six decimals is {@link InexactAmount}, other text is refused. */
    public static Percent of(String decimal) {
        return new Percent(Decimals.parse(decimal, DIGITS));
    }

    /** Whole percents. */
    public static Percent of(long whole) {
        return new Percent(Exact.product(whole, 1_000_000L, "a percent"));
    }

    public Percent plus(Percent other) {
        return new Percent(Exact.sum(millionths, other.millionths, "a millionth of a percent"));
    }

    public Percent minus(Percent other) {
        return new Percent(Exact.sum(millionths, -other.millionths, "a millionth of a percent"));
    }

    public boolean isZero() {
        return millionths == 0;
    }

    public boolean isNegative() {
        return millionths < 0;
    }

    @Override
    public int compareTo(Percent other) {
        return Long.compare(millionths, other.millionths);
    }

    /** Without needless zeros and without a sign: {@code 15}, {@code 7.5}. */
    @Override
    public String toString() {
        return Decimals.printShort(millionths, DIGITS);
    }
}
