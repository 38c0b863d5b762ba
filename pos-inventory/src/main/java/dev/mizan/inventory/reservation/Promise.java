// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reservation;

import java.time.Instant;

/** A basket that is held; changes only while all its shelves are locked. */
final class Promise {
    final String reservation;
    final ShelfList basket;
    private Instant end;
    private long until;
    /** Whether it is among the promises: it was neither sold nor let go. */
    boolean known;
    /** Whether its goods are off the shelves' free stock: it was not found ended either. */
    boolean counts;
    /** Its place in {@link Ends}. */
    int place;

    Promise(String reservation, ShelfList basket, Instant end) {
        this.reservation = reservation;
        this.basket = basket;
        this.end = end;
        this.until = PromisedStock.nanos(end);
    }

    /** It counts before this moment and not at it; nanoseconds since 1970. */
    long until() {
        return until;
    }

    Instant end() {
        return end;
    }

    void end(Instant to) {
        until = PromisedStock.nanos(to);
        end = to;
    }
}
