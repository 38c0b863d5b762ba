// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.unit;

import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Unit;
import java.math.BigDecimal;

/**
 * How much of something as an exact fraction of a unit: a millilitre is 1/120 of a bottle of 120, and comes back as one
 * millilitre. For conversions in between; what is kept in stock is a {@link Quantity}, rounded by an argument.
 *
 * <p>Beyond the range of a fraction of longs it is an {@code AmountOverflow}.
 */
public record ExactQuantity(Ratio amount, Unit unit) {

    /** The same as a kept quantity. */
    public static ExactQuantity of(Quantity quantity) {
        return new ExactQuantity(new Ratio(quantity.steps(), quantity.unit().stepsInOne()), quantity.unit());
    }

    /** Reads a decimal, {@code 0.25}, of up to 18 digits, or a fraction as {@link #toPlainString} tells one, {@code 1/12}. */
    public static ExactQuantity of(String number, Unit unit) {
        return new ExactQuantity(Ratio.parse(number), unit);
    }

    /** In another unit of the dimension; another dimension is an {@link IllegalArgumentException}. */
    public ExactQuantity in(Unit other) {
        if (unit.dimension() != other.dimension()) {
            throw new IllegalArgumentException("no " + other + " in " + unit + ": another dimension");
        }
        return new ExactQuantity(amount.times(unit.factor()).dividedBy(other.factor()), other);
    }

    /**
     * In a unit of another dimension, such as litres of oil in kilograms.
     *
     * @param density how many base units of the other dimension (piece, kilogram, litre, metre) one of this one's is
     */
    public ExactQuantity in(Unit other, Ratio density) {
        Ratio base = amount.times(unit.factor()).times(density);
        return new ExactQuantity(base.dividedBy(other.factor()), other);
    }

    /** As a quantity that can be kept, rounded to the unit's step. */
    public Quantity rounded(Rounding rounding) {
        return new Quantity(rounding.multiplyDivide(amount.numerator(), unit.stepsInOne(), amount.denominator()), unit);
    }

    /**
     * The multiple of a step near it: bread is cut by 250 grams. Rounding again changes nothing, and half up it is never
     * off by more than half a step.
     *
     * @param step above zero, of this unit
     */
    public ExactQuantity toMultipleOf(ExactQuantity step, Rounding rounding) {
        Ratio times = amount.dividedBy(step.in(unit).amount);
        long whole = rounding.divide(times.numerator(), times.denominator());
        return new ExactQuantity(step.in(unit).amount.times(Ratio.of(whole)), unit);
    }

    /** How many whole ones of another unit are in it: packs that can be made of what is there. */
    public long wholeOnes(Unit other) {
        Ratio there = in(other).amount;
        return Rounding.FLOOR.divide(there.numerator(), there.denominator());
    }

    /** The amount as a decimal where it has one, {@code 453.59237}, else as a fraction, {@code 1/12}. */
    public String toPlainString() {
        try {
            return BigDecimal.valueOf(amount.numerator())
                    .divide(BigDecimal.valueOf(amount.denominator()))
                    .toPlainString();
        } catch (ArithmeticException endless) {
            return amount.toString();
        }
    }

    @Override
    public String toString() {
        return toPlainString() + " " + unit;
    }
}
