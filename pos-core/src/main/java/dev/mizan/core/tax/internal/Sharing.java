// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.internal;

import dev.mizan.spi.value.Rounding;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares a rounded total by largest remainder: every part gets its exact share cut off or one minor unit more. */
public final class Sharing {
    private Sharing() {}

    /**
     * Whole parts that sum to the total, which is the exact parts' sum rounded to a neighbour. Parts that lost the same are
     * served in their order.
     */
    public static long[] of(long total, List<Fraction> exact) {
        long[] most = new long[exact.size()];
        Arrays.fill(most, Long.MAX_VALUE);
        return of(total, exact, most);
    }

    /** The same where a part may be at most so much, if the whole leaves it that: no more tax than there is money. */
    public static long[] of(long total, List<Fraction> exact, long[] most) {
        long[] parts = new long[exact.size()];
        long left = total;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = exact.get(i).rounded(Rounding.FLOOR);
            left -= parts[i];
        }
        if (left == 0) {
            return parts;
        }
        int[] order = IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> exact.get(i).minus(parts[i]))
                        .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        int[] bearing = IntStream.of(order)
                .filter(i -> exact.get(i).numerator().signum() != 0)
                .toArray();
        return left > 0 ? more(parts, bearing.length == 0 ? order : bearing, left, most) : less(parts, order, -left);
    }

    /** What bears nothing gets nothing, unless there is nothing else. */
    private static long[] more(long[] parts, int[] order, long wanted, long[] most) {
        long left = wanted;
        while (left > 0) {
            long before = left;
            for (int k = 0; k < order.length && left > 0; k++) {
                if (parts[order[k]] < most[order[k]]) {
                    parts[order[k]]++;
                    left--;
                }
            }
            if (left == before) {
                parts[order[0]] += left;
                left = 0;
            }
        }
        return parts;
    }

    /** Where parts of a rate were cut off one by one, less is left than the floors: those that lost least give way. */
    private static long[] less(long[] parts, int[] order, long missing) {
        long left = missing;
        while (left > 0) {
            long before = left;
            for (int k = order.length - 1; k >= 0 && left > 0; k--) {
                if (parts[order[k]] > 0) {
                    parts[order[k]]--;
                    left--;
                }
            }
            if (left == before) {
                parts[order[order.length - 1]] -= left;
                left = 0;
            }
        }
        return parts;
    }
}
