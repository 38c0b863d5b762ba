// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.ahead;

import dev.mizan.inventory.hold.AheadPromised;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.reservation.Need;
import dev.mizan.inventory.reservation.ReservationReason;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.projection.StockFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Promises a basket for a day, all of it or nothing, of what is there and what comes until then. */
record PromiseAhead(Storekeeper keeper, String number, List<Need> basket, LocalDate due)
        implements Flow<AheadPromised> {
    private static final int MOST_LINES = 2_000;

    private record Shelf(PlaceId place, Sku sku) {}

    PromiseAhead {
        basket = List.copyOf(basket);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        LocalDate today = reading.times().businessDate().date();
        if (basket.isEmpty()) {
            return Outcome.refused(ReservationReason.EMPTY);
        }
        if (basket.size() > MOST_LINES) {
            return Outcome.refused(ReservationReason.LIMIT, "lines", basket.size());
        }
        if (due.isBefore(today) || due.isAfter(today.plusDays(Horizon.FARTHEST))) {
            return Outcome.refused(ReservationReason.EXPIRED, "reservation", number, "until", due);
        }
        return reading.state(PromiseFold.class)
                .ahead()
                .fresh(number)
                .then(fresh -> summed(reading))
                .then(summed -> promised(reading, summed));
    }

    private Outcome<Map<Shelf, Long>> summed(Reading reading) {
        Map<Shelf, Long> summed = new LinkedHashMap<>();
        for (Need need : basket) {
            if (!keeper.policy().knows(need.place())) {
                return Outcome.refused(StockReason.UNKNOWN_PLACE, "place", need.place());
            }
            if (need.steps() < 1 || !reading.state(StockFold.class).book().keeps(need.sku())) {
                return Outcome.refused(ReservationReason.QUANTITY, "steps", need.steps(), "sku", need.sku());
            }
            summed.merge(new Shelf(need.place(), need.sku()), need.steps(), Math::addExact);
        }
        return Outcome.done(summed);
    }

    private Outcome<Decision> promised(Reading reading, Map<Shelf, Long> summed) {
        StringJoiner missing = new StringJoiner(", ");
        List<Need> needs = new ArrayList<>();
        summed.forEach((shelf, steps) -> {
            long most = new Horizon(reading, shelf.place(), shelf.sku()).days(1).on(due);
            if (steps > most) {
                missing.add((steps - most) + " " + shelf.sku());
            }
            needs.add(new Need(shelf.place(), shelf.sku(), steps));
        });
        return missing.length() == 0
                ? Outcome.done(Decision.of(reading.times(), List.of(new AheadPromised(number, needs, due))))
                : Outcome.refused(ReservationReason.SHORT, "missing", missing);
    }

    @Override
    public AheadPromised answer(Recorded recorded) {
        return recorded.fact(AheadPromised.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was promised: " + recorded.document()));
    }
}
