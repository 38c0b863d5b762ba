// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

/**
 * How much of something: a whole number of steps of a unit, so 1.250 kg is 1,250 steps of a kilogram in grams.
 *
 * <p>Sums need one unit and are exact; a result beyond the range is {@link AmountOverflow}. Two quantities in different
 * units are not equal even where they weigh the same: convert first.
 *
 * @param steps of either sign, never {@code Long.MIN_VALUE}
 * @param unit what is counted
 */
public record Quantity(long steps, Unit unit) implements Comparable<Quantity> {
    public Quantity {
        if (steps == Long.MIN_VALUE) {
            throw new AmountOverflow("too large: " + steps + " steps of " + unit);
        }
    }

    /** Reads {@code "1.250"}; finer than the unit's digits is {@link InexactAmount}, other text is refused. */
    public static Quantity of(String decimal, Unit unit) {
        return new Quantity(Decimals.parse(decimal, unit.digits()), unit);
    }

    /** That many whole ones of the unit. */
    public static Quantity of(long whole, Unit unit) {
        return new Quantity(Exact.product(whole, unit.stepsInOne(), unit), unit);
    }

    public static Quantity pieces(long count) {
        return new Quantity(count, Unit.PIECE);
    }

    public static Quantity zero(Unit unit) {
        return new Quantity(0, unit);
    }

    public Quantity plus(Quantity other) {
        requireSame(other);
        return new Quantity(Exact.sum(steps, other.steps, unit), unit);
    }

    public Quantity minus(Quantity other) {
        requireSame(other);
        return new Quantity(Exact.sum(steps, -other.steps, unit), unit);
    }

    public Quantity times(long factor) {
        return new Quantity(Exact.product(steps, factor, unit), unit);
    }

    public Quantity negated() {
        return new Quantity(-steps, unit);
    }

    public Quantity absolute() {
        return steps < 0 ? negated() : this;
    }

    /** The same quantity in another unit of its dimension, exact or {@link InexactAmount}. */
    public Quantity in(Unit other) {
        return in(other, Rounding.EXACT);
    }

    /** In another unit of its dimension, rounded to that unit's step; another dimension is refused. */
    public Quantity in(Unit other, Rounding rounding) {
        if (unit.equals(other)) {
            return new Quantity(steps, other);
        }
        if (unit.dimension() != other.dimension()) {
            throw new IllegalArgumentException("no " + other + " in " + this + ": another dimension");
        }
        Ratio steps = unit.step().dividedBy(other.step());
        return new Quantity(rounding.multiplyDivide(this.steps, steps.numerator(), steps.denominator()), other);
    }

    public boolean isZero() {
        return steps == 0;
    }

    public boolean isPositive() {
        return steps > 0;
    }

    public boolean isNegative() {
        return steps < 0;
    }

    /** Within one unit; another unit is an {@link IllegalArgumentException}. */
    @Override
    public int compareTo(Quantity other) {
        requireSame(other);
        return Long.compare(steps, other.steps);
    }

    private void requireSame(Quantity other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException("quantities in " + unit + " and " + other.unit + " do not mix");
        }
    }

    /** {@code 1.250}, with every digit of the unit. */
    public String toPlainString() {
        return Decimals.print(steps, unit.digits());
    }

    /** {@code 1.250 KGM}. */
    @Override
    public String toString() {
        return toPlainString() + " " + unit.code();
    }
}
