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

    private Baskets() {}

    static Hold[] holds(Stripes stripes, Promise promise, List<Need> basket) {
        Hold[] holds = new Hold[basket.size()];
        for (int i = 0; i < holds.length; i++) {
            Need need = basket.get(i);
            holds[i] = new Hold(stripes.shelf(need.place(), need.sku()), promise, need.steps());
        }
        Arrays.sort(holds, BY_LOCK);
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
}
