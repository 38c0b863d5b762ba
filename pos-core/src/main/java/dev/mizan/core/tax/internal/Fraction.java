// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.internal;

import dev.mizan.spi.value.AmountOverflow;
import dev.mizan.spi.value.InexactAmount;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction without bounds, for what is worked out once a document and not once a scan. Not in lowest terms.
 *
 * @param numerator of either sign
 * @param denominator above zero
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    public static final Fraction ZERO = of(0, 1);

    public Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("not a fraction: " + numerator + "/" + denominator);
        }
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Fraction of(Ratio ratio) {
        return of(ratio.numerator(), ratio.denominator());
    }

    /** The part of one whole that so many percent are. */
    public static Fraction of(Percent percent) {
        return of(percent.millionths(), Percent.ONE_WHOLE);
    }

    /** A decimal, moved to the left by so many places: the minor units of an amount. */
    public static Fraction of(BigDecimal decimal, int places) {
        BigDecimal moved = decimal.movePointRight(places);
        return moved.scale() <= 0
                ? new Fraction(moved.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(moved.unscaledValue(), BigInteger.TEN.pow(moved.scale()));
    }

    public Fraction plus(Fraction other) {
        return denominator.equals(other.denominator)
                ? new Fraction(numerator.add(other.numerator), denominator)
                : new Fraction(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    public Fraction minus(long whole) {
        return new Fraction(numerator.subtract(denominator.multiply(BigInteger.valueOf(whole))), denominator);
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Fraction times(long whole) {
        return new Fraction(numerator.multiply(BigInteger.valueOf(whole)), denominator);
    }

    public Fraction dividedBy(Fraction other) {
        BigInteger sign = BigInteger.valueOf(other.numerator.signum());
        return new Fraction(
                numerator.multiply(other.denominator).multiply(sign),
                denominator.multiply(other.numerator).multiply(sign));
    }

    /** Rounded to a whole number, a multiple of the increment. */
    public long rounded(Rounding rounding) {
        BigInteger step = BigInteger.valueOf(rounding.increment());
        RoundingMode mode = rounding.mode() == Rounding.Mode.EXACT
                ? RoundingMode.UNNECESSARY
                : RoundingMode.valueOf(rounding.mode().name());
        try {
            return new BigDecimal(numerator)
                    .divide(new BigDecimal(denominator.multiply(step)), 0, mode)
                    .toBigIntegerExact()
                    .multiply(step)
                    .longValueExact();
        } catch (ArithmeticException e) {
            throw mode == RoundingMode.UNNECESSARY
                    ? new InexactAmount(numerator + "/" + denominator + " is no whole number of steps")
                    : new AmountOverflow("too large: " + numerator + "/" + denominator);
        }
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** As a decimal of so many digits, half up: to be told, never to be computed with. */
    public BigDecimal told(int digits) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), digits, RoundingMode.HALF_UP);
    }
}
