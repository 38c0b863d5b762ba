// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import dev.mizan.spi.value.internal.Wide;

/**
 * How to round, always given by the caller: a mode, and the step that results are a multiple of.
 *
 * <p>The increment counts the smallest step of the result: 1 is the minor unit itself, 5 rounds a cash total in CAD to
 * 0.05 and one in SAR to 5 halalas. Modes are symmetric about zero (a refund rounds as its sale did) but for
 * {@link Mode#FLOOR} and {@link Mode#CEILING}.
 *
 * @param mode which neighbour to take
 * @param increment results are multiples of it; at least 1
 */
public record Rounding(Mode mode, long increment) {
    public static final Rounding HALF_UP = new Rounding(Mode.HALF_UP, 1);
    public static final Rounding HALF_DOWN = new Rounding(Mode.HALF_DOWN, 1);
    public static final Rounding HALF_EVEN = new Rounding(Mode.HALF_EVEN, 1);
    public static final Rounding UP = new Rounding(Mode.UP, 1);
    public static final Rounding DOWN = new Rounding(Mode.DOWN, 1);
    public static final Rounding FLOOR = new Rounding(Mode.FLOOR, 1);
    public static final Rounding CEILING = new Rounding(Mode.CEILING, 1);
    /** Rounds nothing: a result that would need it throws {@link InexactAmount}. */
    public static final Rounding EXACT = new Rounding(Mode.EXACT, 1);

    /** Which of the two neighbours a result between them becomes; as in {@link java.math.RoundingMode}. */
    public enum Mode {
        /** The nearer; a half goes away from zero. */
        HALF_UP,
        /** The nearer; a half goes towards zero. */
        HALF_DOWN,
        /** The nearer; a half goes to the even one. */
        HALF_EVEN,
        /** Away from zero. */
        UP,
        /** Towards zero. */
        DOWN,
        /** Towards minus infinity. */
        FLOOR,
        /** Towards plus infinity. */
        CEILING,
        /** Neither: throws {@link InexactAmount}. */
        EXACT;

        /** Whether to step away from zero; {@code half} is the sign of remainder minus half the divisor. */
        private boolean away(int half, boolean odd, boolean negative) {
            return switch (this) {
                case HALF_UP -> half >= 0;
                case HALF_DOWN -> half > 0;
                case HALF_EVEN -> half > 0 || half == 0 && odd;
                case UP -> true;
                case DOWN -> false;
                case FLOOR -> negative;
                case CEILING -> !negative;
                case EXACT -> throw new InexactAmount("the result lies between two steps and no rounding was given");
            };
        }
    }

    public Rounding {
        if (increment < 1) {
            throw new IllegalArgumentException("rounding increment below 1: " + increment);
        }
    }

    /** The same mode to multiples of a step, as cash is rounded: {@code HALF_UP.toIncrement(5)}. */
    public Rounding toIncrement(long step) {
        return new Rounding(mode, step);
    }

    /** {@code numerator / denominator}, rounded; throws {@link AmountOverflow} when the result does not fit. */
    public long divide(long numerator, long denominator) {
        return multiplyDivide(numerator, 1, denominator);
    }

    /**
     * {@code a * b / c}, rounded once: the product is taken in 128 bits.
     *
     * <p>Throws {@link AmountOverflow} when the result, or {@code c} times the increment, does not fit a long, and
     * {@link ArithmeticException} when {@code c} is zero. The result is never {@code Long.MIN_VALUE}.
     */
    public long multiplyDivide(long a, long b, long c) {
        boolean negative = (a ^ b ^ c) < 0;
        long x = Math.abs(a);
        long y = Math.abs(b);
        long divisor = Math.abs(c) * increment;
        long high = Wide.high(x, y);
        long low = x * y;
        if (c == 0) {
            throw new ArithmeticException("division by zero: " + a + " * " + b + " / 0");
        }
        if (Wide.high(Math.abs(c), increment) != 0 || Long.compareUnsigned(high, divisor) >= 0) {
            throw tooLarge(a, b, c);
        }
        long quotient = high == 0 && low >= 0 && divisor > 0 ? low / divisor : Wide.divide(high, low, divisor);
        long remainder = low - quotient * divisor;
        if (quotient < 0) {
            throw tooLarge(a, b, c);
        }
        if (remainder != 0) {
            int half = Long.compareUnsigned(remainder, divisor - remainder);
            quotient += mode.away(half, (quotient & 1) == 1, negative) ? 1 : 0;
        }
        if (quotient < 0 || Wide.high(quotient, increment) != 0 || quotient * increment < 0) {
            throw tooLarge(a, b, c);
        }
        return negative ? -quotient * increment : quotient * increment;
    }

    private AmountOverflow tooLarge(long a, long b, long c) {
        return new AmountOverflow("too large: " + a + " * " + b + " / " + c + " in steps of " + increment);
    }

    @Override
    public String toString() {
        return increment == 1 ? mode.name() : mode + " to " + increment;
    }
}
