// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.promise;

import dev.mizan.inventory.hold.GoodsHeld;
import dev.mizan.inventory.hold.HoldBook;
import dev.mizan.inventory.hold.HoldFact;
import dev.mizan.inventory.hold.StockAllowed;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Log;
import dev.mizan.suite.flow.Recorded;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a web shop needs to know of the stock: one event for each item and place that a batch changed, with the figures
 * after it, in the order of the log and never twice. The reader owns it, asks when it likes, and keeps the position of the
 * last event that it has taken; nothing is lost while it is away. One thread at a time; it waits for no writer.
 */
public final class AvailabilityFeed {
    /** Whether something became available, or ran out. */
    public enum Crossing {
        NONE,
        RAN_OUT,
        CAME_BACK
    }

    /**
     * What there is of an item at a place after a batch.
     *
     * @param position of the batch in the log
     * @param onHand steps of the item's unit; below zero where more was sold than was there
     * @param available on hand less what is promised at the time of the batch; what a promise holds comes free when it
     *     ends, without an event of its own
     */
    public record Changed(long position, PlaceId place, Sku sku, long onHand, long available, Crossing crossing) {}

    private record Told(long onHand, long available) {}

    private final Log log;
    private final long from;
    private final Map<Stocks.At, Long> onHand = new HashMap<>();
    private final Map<Stocks.At, Told> told = new HashMap<>();
    private final HoldBook holds = new HoldBook();
    private long position;

    /** A feed of this log that tells what came after a position; 0 for all. */
    public AvailabilityFeed(Log log, long after) {
        this.log = log;
        this.from = after;
    }

    /** Tells what has happened since it was asked before; answers the position of the last batch that it has read. */
    public long poll(Consumer<Changed> out) {
        log.after(position, recorded -> read(recorded, out));
        return position;
    }

    private void read(Recorded recorded, Consumer<Changed> out) {
        position = recorded.receipt().position();
        Instant at = recorded.times().recordedAt();
        Set<Stocks.At> touched = new LinkedHashSet<>();
        for (Fact fact : recorded.facts()) {
            if (fact instanceof Movement movement) {
                for (int line = 0; line < movement.skus().size(); line++) {
                    Stocks.At shelf =
                            new Stocks.At(movement.place(), movement.skus().get(line));
                    onHand.merge(shelf, movement.stepsChange(line), Long::sum);
                    touched.add(shelf);
                }
            } else if (fact instanceof HoldFact hold) {
                touched.addAll(shelves(hold));
                holds.apply(hold, at);
            }
        }
        for (Stocks.At shelf : touched) {
            tell(shelf, at, out);
        }
    }

    private Set<Stocks.At> shelves(HoldFact hold) {
        Set<Stocks.At> shelves = new LinkedHashSet<>();
        holds.find(hold.reservation())
                .ifPresent(it -> it.needs().forEach(need -> shelves.add(new Stocks.At(need.place(), need.sku()))));
        if (hold instanceof GoodsHeld held) {
            held.needs().forEach(need -> shelves.add(new Stocks.At(need.place(), need.sku())));
        }
        if (hold instanceof StockAllowed allowed) {
            allowed.needs().forEach(need -> shelves.add(new Stocks.At(need.place(), need.sku())));
        }
        return shelves;
    }

    private void tell(Stocks.At shelf, Instant at, Consumer<Changed> out) {
        long there = onHand.getOrDefault(shelf, 0L);
        long now = there - holds.held(shelf.place(), shelf.sku(), at);
        Told after = new Told(there, now);
        Told before = told.put(shelf, after);
        boolean was = before != null && before.available() > 0;
        Crossing crossing = was == now > 0 ? Crossing.NONE : was ? Crossing.RAN_OUT : Crossing.CAME_BACK;
        if (position > from && !after.equals(before)) {
            out.accept(new Changed(position, shelf.place(), shelf.sku(), there, now, crossing));
        }
    }
}
