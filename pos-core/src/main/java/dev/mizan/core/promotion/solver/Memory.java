// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

import java.util.Arrays;

/** Arrays that only grow, so that a pad that has seen a large basket allocates nothing for the next. */
final class Memory {
    private Memory() {}

    /** The array, or a larger copy of it that holds at least {@code length}. */
    static int[] atLeast(int[] array, int length) {
        return array.length >= length ? array : Arrays.copyOf(array, Math.max(length, 2 * array.length));
    }

    /** The array, or a larger copy of it that holds at least {@code length}. */
    static long[] atLeast(long[] array, int length) {
        return array.length >= length ? array : Arrays.copyOf(array, Math.max(length, 2 * array.length));
    }

    /** The array, or a larger copy of it that holds at least {@code length}. */
    static boolean[] atLeast(boolean[] array, int length) {
        return array.length >= length ? array : Arrays.copyOf(array, Math.max(length, 2 * array.length));
    }
}
