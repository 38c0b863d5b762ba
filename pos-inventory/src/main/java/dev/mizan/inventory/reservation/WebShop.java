// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reservation;

import dev.mizan.spi.outcome.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.StringJoiner;

/**
 * Who sells only what is free: a whole basket is promised or nothing of it, and never more than there is. Any thread.
 */
public record WebShop(PromisedStock stock) {

    /** The shelves of a basket, for {@link #reserve(String, ShelfList, Instant, Instant)}; EMPTY, QUANTITY or LIMIT. */
    public Outcome<ShelfList> find(List<Need> basket) {
        if (basket.isEmpty()) {
            return Outcome.refused(ReservationReason.EMPTY);
        }
        if (basket.size() > ShelfList.MOST) {
            return Outcome.refused(ReservationReason.LIMIT, "lines", basket.size());
        }
        for (Need need : basket) {
            if (need.steps() < 1 || need.steps() > Long.MAX_VALUE / ShelfList.MOST) {
                return Outcome.refused(ReservationReason.QUANTITY, "steps", need.steps(), "sku", need.sku());
            }
        }
        return Outcome.done(ShelfList.of(stock.shelving, basket));
    }

    /**
     * Holds a basket until a moment. Refused with SHORT, which names each item and how much of it is missing, exactly
     * where the summed need of some item is not free; with EXISTS, EMPTY, QUANTITY or LIMIT.
     */
    public Outcome<Reservation> reserve(String id, List<Need> basket, Instant until, Instant now) {
        return find(basket).then(found -> reserve(id, found, until, now));
    }

    /** The same for a basket whose shelves are found: three million a second on two cores. SHORT or EXISTS. */
    public Outcome<Reservation> reserve(String id, ShelfList basket, Instant until, Instant now) {
        long at = PromisedStock.nanos(now);
        Promise promise = new Promise(id, basket.in(stock.shelving), until);
        while (true) {
            stock.promises.sweep(at);
            int times = 0;
            boolean free = basket.lock();
            try {
                if (free && stock.promises.add(promise)) {
                    times = -1;
                    return Outcome.done(new Reservation(id, until));
                }
                if (free) {
                    return Outcome.refused(ReservationReason.EXISTS, "reservation", id);
                }
                if (!stock.promises.someEnd(at)) {
                    return Outcome.refused(ReservationReason.SHORT, "missing", missing(basket));
                }
            } finally {
                basket.unlock(times);
            }
        }
    }

    /** The basket leaves: it was sold. Refused where it was let go, sold before, or has ended; then nothing leaves. */
    public Outcome<Reservation> confirm(String id, Instant now) {
        return close(id, now, true);
    }

    /** The basket is let go. One that was let go, sold or has ended is refused and changes nothing. */
    public Outcome<Reservation> release(String id, Instant now) {
        return close(id, now, false);
    }

    /** Holds it until another moment, earlier or later; what has ended can not be prolonged. */
    public Outcome<Reservation> extend(String id, Instant until, Instant now) {
        Promise promise = stock.promises.find(id);
        if (promise == null) {
            return unknown(id);
        }
        promise.basket.lock();
        try {
            if (!promise.known) {
                return unknown(id);
            }
            if (!counts(promise, now)) {
                return expired(promise);
            }
            stock.promises.move(promise, until);
            return Outcome.done(new Reservation(id, until));
        } finally {
            promise.basket.unlock(0);
        }
    }

    /** What has ended is forgotten as well, and its name is free again. */
    private Outcome<Reservation> close(String id, Instant now, boolean sold) {
        Promise promise = stock.promises.find(id);
        if (promise == null) {
            return unknown(id);
        }
        int times = 0;
        promise.basket.lock();
        try {
            if (!promise.known) {
                return unknown(id);
            }
            boolean counts = counts(promise, now);
            times = stock.promises.remove(promise);
            if (!counts) {
                return expired(promise);
            }
            if (sold) {
                times = 0;
                promise.basket.leave();
            }
            return Outcome.done(new Reservation(id, promise.end()));
        } finally {
            promise.basket.unlock(times);
        }
    }

    /** Another caller's clock may be ahead: what it found ended has ended. */
    private static boolean counts(Promise promise, Instant now) {
        return promise.counts && promise.until() > PromisedStock.nanos(now);
    }

    private static Outcome<Reservation> unknown(String id) {
        return Outcome.refused(ReservationReason.UNKNOWN, "reservation", id);
    }

    private static Outcome<Reservation> expired(Promise promise) {
        return Outcome.refused(
                ReservationReason.EXPIRED, "reservation", promise.reservation, "until", promise.end());
    }

    private static String missing(ShelfList basket) {
        StringJoiner missing = new StringJoiner(", ");
        for (int line = 0; line < basket.size(); line++) {
            long free = Math.max(basket.free(line), 0);
            if (basket.steps(line) > free) {
                missing.add((basket.steps(line) - free) + " " + basket.sku(line));
            }
        }
        return missing.toString();
    }
}
