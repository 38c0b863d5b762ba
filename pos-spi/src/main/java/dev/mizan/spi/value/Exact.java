// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

/** Sums and products of longs, exact or {@link AmountOverflow}. */
final class Exact {
    private Exact() {}

    /** {@code a + b}; {@code of} names what is summed, for the message. */
    static long sum(long a, long b, Object of) {
        long sum = a + b;
        if (((a ^ sum) & (b ^ sum)) < 0) {
            throw new AmountOverflow("too large: " + a + " plus " + b + " in steps of " + of);
        }
        return sum;
    }

    /** {@code a * b}; {@code of} names what is multiplied, for the message. */
    static long product(long a, long b, Object of) {
        long product = a * b;
        if (Math.multiplyHigh(a, b) != product >> 63) {
            throw new AmountOverflow("too large: " + a + " times " + b + " in steps of " + of);
        }
        return product;
    }

    /** 10 to that power, 0 to 18. */
    static long powerOfTen(int digits) {
        long power = 1;
        for (int i = 0; i < digits; i++) {
            power *= 10;
        }
        return power;
    }
}
