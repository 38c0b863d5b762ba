// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reservation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Who sells what is in the customer's hand: the fact is recorded whatever the book says, and what was oversold is told
 * with the promises that it breaks. Any thread.
 */
public record Counter(PromisedStock stock) {
    /**
     * What was sold and was not free.
     *
     * @param need the whole of it
     * @param missing how much of it was not free
     * @param promises the reservations that stand on the item
     */
    public record Oversold(Need need, long missing, List<String> promises) {
        public Oversold {
            promises = List.copyOf(promises);
        }
    }

    /** Takes a basket away, all of it at one instant; answers what was oversold, nothing where all was free. */
    public List<Oversold> sell(List<Need> basket, Instant now) {
        long at = PromisedStock.nanos(now);
        Hold[] locks = Baskets.holds(stock.stripes, new Promise("", 0), basket);
        List<Oversold> oversold = new ArrayList<>();
        stock.stripes.lock(locks);
        try {
            for (Need need : basket) {
                Shelf shelf = stock.stripes.shelf(need.place(), need.sku());
                long missing = Math.min(need.steps(), need.steps() - shelf.free(at));
                shelf.supply(-need.steps());
                if (missing > 0) {
                    oversold.add(new Oversold(need, missing, promises(shelf, at)));
                }
            }
        } finally {
            stock.stripes.unlock(locks);
        }
        return List.copyOf(oversold);
    }

    private static List<String> promises(Shelf shelf, long at) {
        List<String> names = new ArrayList<>();
        for (Hold hold : shelf.live(at)) {
            names.add(hold.promise.reservation);
        }
        return names;
    }
}
