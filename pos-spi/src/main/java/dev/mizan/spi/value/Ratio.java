// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

/**
 * An exact fraction in lowest terms, as a unit conversion needs it: a pound is 45,359,237 / 100,000,000 kilograms.
 *
 * @param numerator of either sign
 * @param denominator above zero once constructed
 */
public record Ratio(long numerator, long denominator) {
    public static final Ratio ONE = new Ratio(1, 1);

    public Ratio {
        if (denominator == 0 || numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            throw new IllegalArgumentException("not a fraction: " + numerator + "/" + denominator);
        }
        long divisor = gcd(numerator, denominator) * Long.signum(denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    /** A whole number. */
    public static Ratio of(long whole) {
        return new Ratio(whole, 1);
    }

    /** Reads {@code 1/3} or a plain decimal of at most 18 digits after the point, such as {@code 3.7549}; exact. */
    public static Ratio parse(String text) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return new Ratio(Decimals.parse(text.substring(0, slash), 0), Decimals.parse(text.substring(slash + 1), 0));
        }
        int point = text.indexOf('.');
        int digits = point < 0 ? 0 : text.length() - point - 1;
        if (digits > 18) {
            throw new IllegalArgumentException("more than 18 digits after the point: \"" + text + "\"");
        }
        long one = 1;
        for (int i = 0; i < digits; i++) {
            one *= 10;
        }
        return new Ratio(Decimals.parse(text, digits), one);
    }

    /** The exact product; {@link AmountOverflow} where its lowest terms do not fit. */
    public Ratio times(Ratio other) {
        long one = gcd(numerator, other.denominator);
        long two = gcd(other.numerator, denominator);
        return new Ratio(
                product(numerator / one, other.numerator / two), product(denominator / two, other.denominator / one));
    }

    /** The exact quotient. */
    public Ratio dividedBy(Ratio other) {
        return times(new Ratio(other.denominator, other.numerator));
    }

    private static long product(long a, long b) {
        return Exact.product(a, b, "a fraction");
    }

    private static long gcd(long a, long b) {
        long x = Math.abs(a);
        long y = Math.abs(b);
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
