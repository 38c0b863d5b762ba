// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reservation;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.Holds;
import dev.mizan.spi.value.Sku;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;

/**
 * What is on hand and what of it is promised, for {@link WebShop strict} and {@link Counter tolerant} sellers at once.
 *
 * <p>Safe for use by any number of threads; it owns none and has no clock: whether a reservation still counts is decided
 * by the moment that a caller passes in. Each call takes effect at one instant between its begin and its end. Locks are
 * taken in one order, so nothing waits for ever.
 */
public final class PromisedStock {
    final Stripes stripes = new Stripes();
    final ConcurrentHashMap<String, Promise> promises = new ConcurrentHashMap<>();

    /** Nothing is there and nothing is promised. */
    public PromisedStock() {}

    /** Goods came in or left, or a count found more or less: by so many steps of the item's unit. */
    public void change(PlaceId place, Sku sku, long steps) {
        at(place, sku, shelf -> {
            shelf.supply(steps);
            return 0;
        });
    }

    /** A count: so much is there, whatever was. Answers the difference. */
    public long count(PlaceId place, Sku sku, long steps) {
        return at(place, sku, shelf -> {
            long difference = steps - shelf.supply();
            shelf.supply(difference);
            return difference;
        });
    }

    /** What lies there; below zero where more was sold than was there. */
    public long onHand(PlaceId place, Sku sku) {
        return at(place, sku, Shelf::supply);
    }

    /** What is promised at a moment. */
    public long held(PlaceId place, Sku sku, Instant now) {
        return at(place, sku, shelf -> shelf.held(nanos(now)));
    }

    /** What can be promised at a moment: the one formula, on hand less what is promised. */
    public long available(PlaceId place, Sku sku, Instant now) {
        return at(place, sku, shelf -> shelf.free(nanos(now)));
    }

    /** The promises as a storekeeper asks for them. */
    public Holds holds(Instant now) {
        return (place, sku) -> held(place, sku, now);
    }

    /** Forgets what has ended; only to free memory, since what has ended counts nowhere. */
    public void expire(Instant now) {
        long at = nanos(now);
        for (Shelf shelf : stripes.all()) {
            stripes.lock(shelf);
            try {
                shelf.free(at);
            } finally {
                stripes.unlock(shelf);
            }
        }
        promises.values().removeIf(promise -> ended(promise, at));
    }

    private boolean ended(Promise promise, long at) {
        stripes.lock(promise.holds);
        try {
            return promise.holds.length > 0 && promise.until <= at;
        } finally {
            stripes.unlock(promise.holds);
        }
    }

    private long at(PlaceId place, Sku sku, ToLongFunction<Shelf> look) {
        Shelf shelf = stripes.shelf(place, sku);
        stripes.lock(shelf);
        try {
            return look.applyAsLong(shelf);
        } finally {
            stripes.unlock(shelf);
        }
    }

    /** A moment in nanoseconds since 1970; to the year 2262. */
    static long nanos(Instant moment) {
        return Math.addExact(Math.multiplyExact(moment.getEpochSecond(), 1_000_000_000L), moment.getNano());
    }

    static Instant moment(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, 1_000_000_000L), Math.floorMod(nanos, 1_000_000_000L));
    }
}
