// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reservation;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.Holds;
import dev.mizan.spi.value.Sku;
import java.time.Instant;

/**
 * What is on hand and what of it is promised, for {@link WebShop strict} and {@link Counter tolerant} sellers at once.
 *
 * <p>Safe for use by any number of threads; it owns none and has no clock: whether a reservation still counts is decided
 * by the moment that a caller passes in. Each call takes effect at one instant between its begin and its end. Locks are
 * taken in one order, so nothing waits for ever.
 */
public final class PromisedStock {
    final Shelving shelving = new Shelving();
    final Promises promises = new Promises();

    /** Nothing is there and nothing is promised. */
    public PromisedStock() {}

    /** Goods came in or left, or a count found more or less: by so many steps of the item's unit. */
    public void change(PlaceId place, Sku sku, long steps) {
        Shelf shelf = shelving.shelf(place, sku);
        shelf.row().lock(shelf.at());
        supply(shelf, steps);
    }

    /** A count: so much is there, whatever was. Answers the difference. */
    public long count(PlaceId place, Sku sku, long steps) {
        Shelf shelf = shelving.shelf(place, sku);
        shelf.row().lock(shelf.at());
        long difference = steps - shelf.row().supply(shelf.at());
        supply(shelf, difference);
        return difference;
    }

    private static void supply(Shelf shelf, long change) {
        long more = 0;
        try {
            shelf.row().supply(shelf.at(), change);
            more = change;
        } finally {
            shelf.row().unlock(shelf.at(), more);
        }
    }

    /** What lies there; below zero where more was sold than was there. */
    public long onHand(PlaceId place, Sku sku) {
        return look(shelving.shelf(place, sku), true);
    }

    /** What is promised at a moment. */
    public long held(PlaceId place, Sku sku, Instant now) {
        Shelf shelf = shelving.shelf(place, sku);
        long at = nanos(now);
        while (true) {
            promises.sweep(at);
            long free = shelf.row().lock(shelf.at());
            long held = shelf.row().supply(shelf.at()) - free;
            boolean some = held > 0 && promises.someEnd(at);
            shelf.row().unlock(shelf.at(), 0);
            if (!some) {
                return held;
            }
        }
    }

    /** What can be promised at a moment: the one formula, on hand less what is promised. */
    public long available(PlaceId place, Sku sku, Instant now) {
        Shelf shelf = shelving.shelf(place, sku);
        long at = nanos(now);
        while (true) {
            promises.sweep(at);
            long free = look(shelf, false);
            if (!promises.someEnd(at)) {
                return free;
            }
        }
    }

    private static long look(Shelf shelf, boolean supply) {
        long free = shelf.row().lock(shelf.at());
        long there = shelf.row().supply(shelf.at());
        shelf.row().unlock(shelf.at(), 0);
        return supply ? there : free;
    }

    /** The promises as a storekeeper asks for them. */
    public Holds holds(Instant now) {
        return (place, sku) -> held(place, sku, now);
    }

    /** Forgets what has ended; only to free memory and names, since what has ended counts nowhere. */
    public void expire(Instant now) {
        long at = nanos(now);
        for (Promise promise : promises.all()) {
            int freed = 0;
            promise.basket.lock();
            try {
                if (promise.known && promise.until() <= at) {
                    freed = promises.remove(promise);
                }
            } finally {
                promise.basket.unlock(freed);
            }
        }
    }

    /** A moment in nanoseconds since 1970; to the year 2262. */
    static long nanos(Instant moment) {
        return Math.addExact(Math.multiplyExact(moment.getEpochSecond(), 1_000_000_000L), moment.getNano());
    }
}
