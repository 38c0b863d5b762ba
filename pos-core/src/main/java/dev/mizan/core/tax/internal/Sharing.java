// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.internal;

import dev.mizan.spi.value.Rounding;
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
        for (int k = 0; left != 0; k = (k + 1) % order.length) {
            parts[order[k]] += Long.signum(left);
            left -= Long.signum(left);
        }
        return parts;
    }
}
