// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import java.util.Arrays;

/** The order of kinds by what they hold, so that the order of scanning plays no part; those of equal content are alike. */
final class ByContent {
    private ByContent() {}

    /** By the places of the items, and where several kinds are of one item, by all that they hold. */
    static void sort(Cart cart, long[] keys, int[] spare) {
        for (int i = 0; i < cart.size; i++) {
            keys[i] = (long) cart.stand[i].rank << Integer.SIZE | i;
        }
        Arrays.sort(keys, 0, cart.size);
        for (int from = 0, i = 0; i < cart.size; i++) {
            cart.order[i] = (int) keys[i];
            boolean last = i + 1 == cart.size || keys[i] >> Integer.SIZE != keys[i + 1] >> Integer.SIZE;
            if (last && from < i) {
                sort(cart, spare, from, i + 1);
            }
            from = last ? i + 1 : from;
        }
    }

    /** Merge sort by content. */
    private static void sort(Cart cart, int[] spare, int low, int high) {
        if (high - low < 2) {
            return;
        }
        int middle = (low + high) >>> 1;
        sort(cart, spare, low, middle);
        sort(cart, spare, middle, high);
        System.arraycopy(cart.order, low, spare, low, high - low);
        int left = low;
        int right = middle;
        for (int i = low; i < high; i++) {
            boolean takeLeft = right == high || left < middle && compare(cart, spare[left], spare[right]) <= 0;
            cart.order[i] = takeLeft ? spare[left++] : spare[right++];
        }
    }

    private static int compare(Cart cart, int one, int other) {
        int by = Integer.compare(cart.stand[one].rank, cart.stand[other].rank);
        by = by != 0 ? by : Long.compare(cart.price[other], cart.price[one]);
        by = by != 0 ? by : Long.compare(cart.original[other], cart.original[one]);
        by = by != 0 ? by : cart.sold[one].code().compareTo(cart.sold[other].code());
        by = by != 0 ? by : Integer.compare(cart.band[one], cart.band[other]);
        by = by != 0 ? by : Integer.compare(cart.flags[one], cart.flags[other]);
        return by != 0 ? by : Long.compare(cart.steps[other], cart.steps[one]);
    }
}
