// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import dev.mizan.spi.value.internal.Wide;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Who gets the minor units that are left when an amount is split by weights. The parts always sum to the whole.
 *
 * <p>Peers differ by a cent here, so the policy is data. Shares are computed on the magnitude and take the sign of the
 * whole. A part of weight zero gets nothing, unless every weight is zero: then the split is even.
 */
public enum Remainder {
    /** Shares are cut off; what is left goes to the largest fractions, of equal ones to the earlier part. */
    LARGEST_REMAINDER {
        @Override
        void settle(long left, long[] shares, long[] fractions, long total) {
            long[] ascending = fractions.clone();
            Arrays.sort(ascending);
            long least = ascending[ascending.length - (int) left];
            long ties = left;
            for (long fraction : fractions) {
                ties -= fraction > least ? 1 : 0;
            }
            for (int i = 0; i < shares.length; i++) {
                if (fractions[i] > least || fractions[i] == least && ties-- > 0) {
                    shares[i]++;
                }
            }
        }
    },
    /** Shares are cut off; what is left goes to the first parts, one minor unit each. */
    FLOOR_THEN_FIRST {
        @Override
        void settle(long left, long[] shares, long[] fractions, long total) {
            giveToFirst(left, shares, fractions);
        }
    },
    /** Shares are rounded half down; the difference, of either sign, goes to the first parts, one minor unit each. */
    HALF_DOWN_THEN_FIRST {
        @Override
        void settle(long left, long[] shares, long[] fractions, long total) {
            long difference = left;
            for (int i = 0; i < shares.length; i++) {
                if (fractions[i] > total - fractions[i]) {
                    shares[i]++;
                    difference--;
                }
            }
            for (int i = 0; difference < 0; i++) {
                if (shares[i] > 0) {
                    shares[i]--;
                    difference++;
                }
            }
            giveToFirst(difference, shares, fractions);
        }
    };

    /** Hands out {@code left} units; each fraction is in parts of {@code total}, -1 for a part of no weight. */
    abstract void settle(long left, long[] shares, long[] fractions, long total);

    private static void giveToFirst(long left, long[] shares, long[] fractions) {
        long rest = left;
        for (int i = 0; rest > 0; i++) {
            if (fractions[i] >= 0) {
                shares[i]++;
                rest--;
            }
        }
    }

    /**
     * Splits a whole (in minor units, of either sign) by weights of zero or more.
     *
     * <p>No weights, or a negative one, is an {@link IllegalArgumentException}; a sum of weights beyond a long is
     * {@link AmountOverflow}.
     */
    public long[] split(long whole, long... weights) {
        long total = totalOf(weights);
        if (total == 0) {
            long[] even = new long[weights.length];
            Arrays.fill(even, 1);
            return split(whole, even);
        }
        long magnitude = magnitude(whole);
        long left = magnitude;
        long[] shares = new long[weights.length];
        long[] fractions = new long[weights.length];
        for (int i = 0; i < weights.length; i++) {
            shares[i] = Wide.divide(Wide.high(magnitude, weights[i]), magnitude * weights[i], total);
            fractions[i] = weights[i] == 0 ? -1 : magnitude * weights[i] - shares[i] * total;
            left -= shares[i];
        }
        if (left > 0) {
            settle(left, shares, fractions, total);
        }
        return whole < 0 ? negated(shares) : shares;
    }

    /**
     * Splits by weights, but gives no part more than its room; what a full part can not take is spread again over the
     * others. A line that must keep a floor price has room {@code line total - floor}.
     *
     * <p>A whole beyond the sum of the rooms is an {@link IllegalArgumentException}: cap it first.
     *
     * @param room the most that each part may take, as a magnitude, zero or more; {@code Long.MAX_VALUE} for no limit
     */
    public long[] splitWithin(long whole, long[] weights, long[] room) {
        long left = magnitude(whole);
        if (room.length != weights.length || !fits(left, room)) {
            throw new IllegalArgumentException("no room for " + whole + " in " + Arrays.toString(room));
        }
        long[] shares = new long[weights.length];
        while (left > 0) {
            int[] open = IntStream.range(0, shares.length)
                    .filter(part -> shares[part] < room[part])
                    .toArray();
            long[] more =
                    split(left, Arrays.stream(open).mapToLong(i -> weights[i]).toArray());
            for (int k = 0; k < open.length; k++) {
                long taken = Math.min(more[k], room[open[k]] - shares[open[k]]);
                shares[open[k]] += taken;
                left -= taken;
            }
        }
        return whole < 0 ? negated(shares) : shares;
    }

    /**
     * Takes a whole off amounts in their proportion, none below its floor; what can not be placed is left out.
     *
     * @param amounts zero or more; they are the weights
     * @param floors what each must keep; one above its amount leaves it as it is
     */
    public long[] splitAbove(long whole, long[] amounts, long[] floors) {
        long[] room = new long[amounts.length];
        long most = 0;
        for (int i = 0; i < room.length; i++) {
            room[i] = Math.max(0, amounts[i] - floors[i]);
            most = Math.addExact(most, room[i]);
        }
        long placed = Math.min(magnitude(whole), most);
        return splitWithin(whole < 0 ? -placed : placed, amounts, room);
    }

    private static boolean fits(long magnitude, long[] room) {
        long left = magnitude;
        for (long each : room) {
            left -= Math.min(left, Math.max(0, each));
        }
        return left == 0 && Arrays.stream(room).allMatch(each -> each >= 0);
    }

    private static long totalOf(long[] weights) {
        if (weights.length == 0) {
            throw new IllegalArgumentException("nothing to split over: no weights");
        }
        long total = 0;
        for (long weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException("negative weight " + weight + " in " + Arrays.toString(weights));
            }
            total += weight;
            if (total < 0) {
                throw new AmountOverflow("the weights sum to more than a long holds");
            }
        }
        return total;
    }

    private static long magnitude(long whole) {
        if (whole == Long.MIN_VALUE) {
            throw new AmountOverflow("no such amount: " + whole);
        }
        return Math.abs(whole);
    }

    private static long[] negated(long[] shares) {
        for (int i = 0; i < shares.length; i++) {
            shares[i] = -shares[i];
        }
        return shares;
    }
}
