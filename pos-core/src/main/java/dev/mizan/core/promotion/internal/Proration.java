// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import dev.mizan.spi.value.Remainder;
import java.util.Arrays;

/**
 * {@link Remainder#splitWithin} without allocation, for the few parts that a basket mostly has: fill weights and rooms,
 * split, read the parts. What is larger goes to the policy itself; both give the same parts.
 */
final class Proration {
    private static final int FEW = 64;
    private static final long NO_WEIGHT = -1;
    private static final long SETTLED = -2;

    long[] weight = new long[16];
    long[] room = new long[16];
    long[] part = new long[16];
    private long[] share = new long[16];
    private long[] fraction = new long[16];
    private int size;

    /** Makes room for so many parts. */
    void begin(int parts) {
        size = parts;
        if (weight.length < parts) {
            weight = new long[2 * parts];
            room = new long[2 * parts];
            part = new long[2 * parts];
            share = new long[2 * parts];
            fraction = new long[2 * parts];
        }
    }

    /** Splits a whole of zero or more, which all rooms together hold. */
    void split(long whole, Remainder policy) {
        long total = 0;
        for (int i = 0; i < size; i++) {
            total += weight[i];
            part[i] = 0;
        }
        if (size > FEW || Math.multiplyHigh(whole, total) != 0 || whole * total < 0) {
            long[] weights = Arrays.copyOf(weight, size);
            long[] rooms = Arrays.copyOf(room, size);
            System.arraycopy(policy.splitWithin(whole, weights, rooms), 0, part, 0, size);
            return;
        }
        for (long left = whole; left > 0; ) {
            left -= round(left, policy);
        }
    }

    /** One pass over the parts that are not full; answers how much was placed. */
    private long round(long left, Remainder policy) {
        long total = 0;
        int open = 0;
        for (int i = 0; i < size; i++) {
            boolean full = part[i] >= room[i];
            total += full ? 0 : weight[i];
            open += full ? 0 : 1;
        }
        boolean even = total == 0;
        total = even ? open : total;
        long rest = left;
        for (int i = 0; i < size; i++) {
            boolean full = part[i] >= room[i];
            long own = full ? 0 : even ? 1 : weight[i];
            share[i] = left * own / total;
            fraction[i] = full ? SETTLED : own == 0 ? NO_WEIGHT : left * own - share[i] * total;
            rest -= share[i];
        }
        settle(rest, total, policy);
        long placed = 0;
        for (int i = 0; i < size; i++) {
            long taken = Math.min(share[i], room[i] - part[i]);
            part[i] += taken;
            placed += taken;
        }
        return placed;
    }

    private void settle(long rest, long total, Remainder policy) {
        switch (policy) {
            case LARGEST_REMAINDER -> largest(rest);
            case FLOOR_THEN_FIRST -> first(rest);
            case HALF_DOWN_THEN_FIRST -> first(halfDown(rest, total));
        }
    }

    private void largest(long rest) {
        for (long left = rest; left > 0; left--) {
            int best = 0;
            for (int i = 1; i < size; i++) {
                best = fraction[i] > fraction[best] ? i : best;
            }
            share[best]++;
            fraction[best] = SETTLED;
        }
    }

    private void first(long rest) {
        long left = rest;
        for (int i = 0; left > 0; i++) {
            if (fraction[i] >= 0) {
                share[i]++;
                left--;
            }
        }
    }

    private long halfDown(long rest, long total) {
        long difference = rest;
        for (int i = 0; i < size; i++) {
            if (fraction[i] > total - fraction[i]) {
                share[i]++;
                difference--;
            }
        }
        for (int i = 0; difference < 0; i++) {
            if (share[i] > 0) {
                share[i]--;
                difference++;
            }
        }
        return difference;
    }
}
