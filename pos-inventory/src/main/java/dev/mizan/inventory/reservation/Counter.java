// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reservation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
     * @param promises the reservations that stand on the item, by name
     */
    public record Oversold(Need need, long missing, List<String> promises) {
        public Oversold {
            promises = List.copyOf(promises);
        }
    }

    /** Takes a basket away, all of it at one instant; answers what was oversold, nothing where all was free. */
    public List<Oversold> sell(List<Need> basket, Instant now) {
        long at = PromisedStock.nanos(now);
        ShelfList shelves = ShelfList.of(stock.shelving, basket);
        while (true) {
            stock.promises.sweep(at);
            boolean free = shelves.lock();
            int times = 0;
            try {
                if (free || !stock.promises.someEnd(at)) {
                    List<Oversold> oversold = free ? List.of() : oversold(basket);
                    shelves.leave();
                    times = -1;
                    return oversold;
                }
            } finally {
                shelves.unlock(times);
            }
        }
    }

    /** Line by line, what earlier lines of the basket take not being free for later ones; under the locks. */
    private List<Oversold> oversold(List<Need> basket) {
        List<Oversold> oversold = new ArrayList<>();
        Map<Shelf, Long> taken = new HashMap<>();
        for (Need need : basket) {
            Shelf shelf = stock.shelving.shelf(need.place(), need.sku());
            long before = taken.getOrDefault(shelf, 0L);
            long missing =
                    Math.min(need.steps(), need.steps() + before - shelf.row().free(shelf.at()));
            taken.put(shelf, before + need.steps());
            if (missing > 0) {
                oversold.add(new Oversold(need, missing, promises(shelf)));
            }
        }
        return List.copyOf(oversold);
    }

    /** By name. What stands on a locked shelf stays there. */
    private List<String> promises(Shelf shelf) {
        return stock.promises.all().stream()
                .filter(promise -> promise.basket.has(shelf) && promise.counts)
                .map(promise -> promise.reservation)
                .sorted()
                .toList();
    }
}
