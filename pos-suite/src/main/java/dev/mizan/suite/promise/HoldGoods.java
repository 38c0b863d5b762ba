// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.promise;

import dev.mizan.inventory.hold.GoodsHeld;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.reservation.Need;
import dev.mizan.inventory.reservation.ReservationReason;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.ahead.Horizon;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.projection.StoreroomFold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * Holds a basket for somebody, all of it or nothing: what a web shop asks before it takes money. A kit is held as its
 * components.
 *
 * @param basket so many of each item, in steps of its unit
 */
public record HoldGoods(Storekeeper keeper, String reservation, List<Need> basket, Instant until)
        implements Flow<GoodsHeld> {
    public HoldGoods {
        basket = List.copyOf(basket);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        for (Need need : basket) {
            if (!keeper.policy().knows(need.place())) {
                return Outcome.refused(StockReason.UNKNOWN_PLACE, "place", need.place());
            }
        }
        return reading.state(PromiseFold.class)
                .holds()
                .hold(reading.state(StockFold.class).book(), reservation, needs(reading), until, reading.now())
                .then(held -> keepsPromises(reading, held))
                .map(held -> Decision.of(reading.times(), List.of(held)));
    }

    /** What later promises rest on is not free, though it lies there; where none was made nothing is looked at. */
    private static Outcome<GoodsHeld> keepsPromises(Reading reading, GoodsHeld held) {
        if (reading.state(PromiseFold.class).ahead().isEmpty()) {
            return Outcome.done(held);
        }
        StringJoiner missing = new StringJoiner(", ");
        for (Need need : held.needs()) {
            long free = Horizon.free(reading, need.place(), need.sku());
            if (need.steps() > free) {
                missing.add((need.steps() - free) + " " + need.sku());
            }
        }
        return missing.length() == 0
                ? Outcome.done(held)
                : Outcome.refused(ReservationReason.SHORT, "missing", missing);
    }

    private List<Need> needs(Reading reading) {
        List<Need> needs = new ArrayList<>();
        for (Need need : basket) {
            reading.state(StoreroomFold.class)
                    .kit(need.sku())
                    .ifPresentOrElse(
                            kit -> kit.parts()
                                    .forEach(
                                            part -> needs.add(of(need.place(), part.sku(), need.steps(), part.need()))),
                            () -> needs.add(need));
        }
        return needs;
    }

    private static Need of(PlaceId place, Sku part, long kits, long need) {
        return new Need(place, part, Math.multiplyExact(kits, need));
    }

    @Override
    public GoodsHeld answer(Recorded recorded) {
        return recorded.fact(GoodsHeld.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was held: " + recorded.document()));
    }
}
