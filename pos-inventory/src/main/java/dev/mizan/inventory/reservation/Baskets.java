// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reservation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Baskets as holds: an item that is named twice is summed, and all stand in the order of the locks. */
final class Baskets {
    /** The most lines of a basket that can be reserved. */
    static final int MOST = 2_000;

    private static final Comparator<Hold> BY_LOCK =
            Comparator.comparingInt((Hold hold) -> hold.shelf.stripe).thenComparingInt(hold -> hold.shelf.number);

    /** Up to so many lines are sorted by insertion: a basket of a shop, without a comparator's calls. */
    private static final int SHORT = 24;

    private Baskets() {}

    static Hold[] holds(Stripes stripes, Promise promise, List<Need> basket) {
        Hold[] holds = new Hold[basket.size()];
        for (int i = 0; i < holds.length; i++) {
            Need need = basket.get(i);
            holds[i] = new Hold(stripes.shelf(need.place(), need.sku()), promise, need.steps());
        }
        sort(holds);
        int size = 0;
        for (Hold hold : holds) {
            if (size > 0 && holds[size - 1].shelf == hold.shelf) {
                holds[size - 1] = new Hold(hold.shelf, promise, Math.addExact(holds[size - 1].steps, hold.steps));
            } else {
                holds[size++] = hold;
            }
        }
        return size == holds.length ? holds : Arrays.copyOf(holds, size);
    }

    private static void sort(Hold[] holds) {
        if (holds.length > SHORT) {
            Arrays.sort(holds, BY_LOCK);
            return;
        }
        for (int i = 1; i < holds.length; i++) {
            Hold hold = holds[i];
            int at = i;
            while (at > 0 && holds[at - 1].shelf.order() > hold.shelf.order()) {
                holds[at] = holds[at - 1];
                at--;
            }
            holds[at] = hold;
        }
    }
}
