// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

/** The n-th largest of some numbers, in steps that depend on the numbers alone. */
final class Selection {
    private Selection() {}

    /** The {@code rank}-th largest, from 1, of the first {@code length}; the array is rearranged. */
    static long largest(long[] numbers, int length, int rank) {
        int low = 0;
        int high = length - 1;
        int wanted = rank - 1;
        while (low < high) {
            long pivot = middle(numbers[low], numbers[low + high >>> 1], numbers[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (numbers[i] > pivot) {
                    i++;
                }
                while (numbers[j] < pivot) {
                    j--;
                }
                if (i <= j) {
                    long swapped = numbers[i];
                    numbers[i++] = numbers[j];
                    numbers[j--] = swapped;
                }
            }
            if (wanted <= j) {
                high = j;
            } else if (wanted >= i) {
                low = i;
            } else {
                return numbers[wanted];
            }
        }
        return numbers[low];
    }

    private static long middle(long a, long b, long c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
