// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.moment;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.BasketLine;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The moments of a basket: when it was opened, when each line was scanned, and now. A clock that went back meanwhile can
 * not make anything later than now.
 */
record Moments(Basket basket, LocalDateTime now, Optional<PriceHold> hold) {
    Moments {
        hold = hold.filter(promise -> promise.holds(now));
    }

    /** When it was opened; the moment of the promise where there is one; now where it was never told. */
    LocalDateTime opened() {
        return hold.map(PriceHold::of).or(basket::opened).map(this::past).orElse(now);
    }

    /** When a line was scanned; now where that is not known. */
    LocalDateTime scanned(BasketLine line) {
        return line.scanned().map(this::past).orElse(now);
    }

    /** Whether a line was promised: it was there at the moment of the promise, or nobody knows when it came. */
    boolean promised(BasketLine line) {
        return hold.filter(promise ->
                        line.scanned().filter(at -> at.isAfter(promise.of())).isEmpty())
                .isPresent();
    }

    /** The moments whose prices a line may get, from the earliest. */
    SortedSet<LocalDateTime> of(BasketLine line) {
        SortedSet<LocalDateTime> all = new TreeSet<>();
        all.add(opened());
        all.add(scanned(line));
        all.add(now);
        return all;
    }

    private LocalDateTime past(LocalDateTime time) {
        return time.isAfter(now) ? now : time;
    }
}
