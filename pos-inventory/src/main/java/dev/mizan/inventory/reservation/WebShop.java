// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reservation;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Sku;
import java.time.Instant;
import java.util.List;
import java.util.StringJoiner;

/**
 * Who sells only what is free: a whole basket is promised or nothing of it, and never more than there is. Any thread.
 */
public record WebShop(PromisedStock stock) {

    /**
     * Holds a basket until a moment. Refused with SHORT, which names each item and how much of it is missing, exactly
     * where the summed need of some item is not free; with EXISTS, EMPTY, QUANTITY or LIMIT.
     */
    public Outcome<Reservation> reserve(String id, List<Need> basket, Instant until, Instant now) {
        Outcome<Reservation> wrong = wrong(basket);
        if (!wrong.isDone()) {
            return wrong;
        }
        long at = PromisedStock.nanos(now);
        Promise promise = new Promise(id, PromisedStock.nanos(until));
        Hold[] holds = Baskets.holds(stock.stripes, promise, basket);
        promise.holds = holds;
        stock.stripes.lock(holds);
        try {
            for (Hold hold : holds) {
                if (hold.steps > hold.shelf.free(at)) {
                    return Outcome.refused(ReservationReason.SHORT, "missing", missing(basket, holds, at));
                }
            }
            if (stock.promises.putIfAbsent(id, promise) != null) {
                return Outcome.refused(ReservationReason.EXISTS, "reservation", id);
            }
            for (Hold hold : holds) {
                hold.shelf.add(hold);
            }
        } finally {
            stock.stripes.unlock(holds);
        }
        return Outcome.done(new Reservation(id, until));
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
        Promise promise = stock.promises.get(id);
        if (promise == null) {
            return Outcome.refused(ReservationReason.UNKNOWN, "reservation", id);
        }
        stock.stripes.lock(promise.holds);
        try {
            Outcome<Reservation> live = live(promise, now);
            if (live.isDone()) {
                promise.until = PromisedStock.nanos(until);
                for (Hold hold : promise.holds) {
                    hold.shelf.moved(promise.until);
                }
            }
            return live.map(same -> new Reservation(id, until));
        } finally {
            stock.stripes.unlock(promise.holds);
        }
    }

    private Outcome<Reservation> close(String id, Instant now, boolean sold) {
        Promise promise = stock.promises.get(id);
        if (promise == null) {
            return Outcome.refused(ReservationReason.UNKNOWN, "reservation", id);
        }
        stock.stripes.lock(promise.holds);
        try {
            Outcome<Reservation> live = live(promise, now);
            if (live.isDone()
                    || live instanceof Refused<Reservation> refused && refused.reason() == ReservationReason.EXPIRED) {
                stock.promises.remove(id, promise);
            }
            if (live.isDone()) {
                for (Hold hold : promise.holds) {
                    hold.shelf.remove(hold);
                    hold.shelf.supply(sold ? -hold.steps : 0);
                }
            }
            return live;
        } finally {
            stock.stripes.unlock(promise.holds);
        }
    }

    /** Whether it still counts; asked under its locks. */
    private Outcome<Reservation> live(Promise promise, Instant now) {
        String id = promise.reservation;
        if (stock.promises.get(id) != promise) {
            return Outcome.refused(ReservationReason.UNKNOWN, "reservation", id);
        }
        Instant until = PromisedStock.moment(promise.until);
        // Another caller's clock may be ahead: what it found ended on one shelf has ended on all.
        boolean ended = promise.until <= PromisedStock.nanos(now);
        for (Hold hold : promise.holds) {
            ended |= hold.index < 0;
        }
        return ended
                ? Outcome.refused(ReservationReason.EXPIRED, "reservation", id, "until", until)
                : Outcome.done(new Reservation(id, until));
    }

    private static Outcome<Reservation> wrong(List<Need> basket) {
        if (basket.isEmpty()) {
            return Outcome.refused(ReservationReason.EMPTY);
        }
        if (basket.size() > Baskets.MOST) {
            return Outcome.refused(ReservationReason.LIMIT, "lines", basket.size());
        }
        for (Need need : basket) {
            if (need.steps() < 1 || need.steps() > Long.MAX_VALUE / Baskets.MOST) {
                return Outcome.refused(ReservationReason.QUANTITY, "steps", need.steps(), "sku", need.sku());
            }
        }
        return Outcome.done(new Reservation("", Instant.EPOCH));
    }

    private String missing(List<Need> basket, Hold[] holds, long now) {
        StringJoiner missing = new StringJoiner(", ");
        for (Hold hold : holds) {
            long free = Math.max(hold.shelf.free(now), 0);
            if (hold.steps > free) {
                missing.add((hold.steps - free) + " " + sku(basket, hold));
            }
        }
        return missing.toString();
    }

    private Sku sku(List<Need> basket, Hold hold) {
        return basket.stream()
                .filter(need -> stock.stripes.shelf(need.place(), need.sku()) == hold.shelf)
                .findFirst()
                .orElseThrow()
                .sku();
    }
}
