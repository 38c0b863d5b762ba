// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

/** The order of kinds by what they hold, so that the order of scanning plays no part; those of equal content are alike. */
final class ByContent {
    private ByContent() {}

    /** Merge sort by content. */
    static void sort(Cart cart, int[] spare, int low, int high) {
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
