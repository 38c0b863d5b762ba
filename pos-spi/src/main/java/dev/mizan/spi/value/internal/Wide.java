// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value.internal;

/** Unsigned 128-bit products and their quotient by a 64-bit divisor, without allocation. */
public final class Wide {
    private static final long LOW = 0xFFFF_FFFFL;

    private Wide() {}

    /** The upper 64 bits of the unsigned product; the lower ones are {@code x * y}. */
    public static long high(long x, long y) {
        return Math.multiplyHigh(x, y) + ((x >> 63) & y) + ((y >> 63) & x);
    }

    /**
     * The unsigned quotient of the 128-bit number (high, low) by a divisor above {@code high}.
     *
     * <p>Knuth's algorithm D in base 2^32 (The Art of Computer Programming, 4.3.1), two digits by two.
     */
    public static long divide(long high, long low, long divisor) {
        if (high == 0) {
            return Long.divideUnsigned(low, divisor);
        }
        int shift = Long.numberOfLeadingZeros(divisor);
        long d = divisor << shift;
        long upper = shift == 0 ? high : (high << shift) | (low >>> (64 - shift));
        long lower = low << shift;
        long first = digit(upper, lower >>> 32, d);
        long rest = (upper << 32 | lower >>> 32) - first * d;
        long second = digit(rest, lower & LOW, d);
        return (first << 32) + second;
    }

    /** One digit in base 2^32 of (upper * 2^32 + next) / d, d normalised and above upper. */
    private static long digit(long upper, long next, long d) {
        long dHigh = d >>> 32;
        long dLow = d & LOW;
        long guess = Long.divideUnsigned(upper, dHigh);
        long rest = upper - guess * dHigh;
        while (guess > LOW || Long.compareUnsigned(guess * dLow, (rest << 32) | next) > 0) {
            guess--;
            rest += dHigh;
            if (rest > LOW) {
                break;
            }
        }
        return guess;
    }
}
