// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.promise;

import dev.mizan.inventory.availability.Origin;
import dev.mizan.inventory.availability.Routing;
import dev.mizan.inventory.hold.GoodsHeld;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.reservation.ReservationReason;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.ahead.Horizon;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.StockFold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds a basket where it is shipped from: chooses the places by what is free at this moment and holds there in the same
 * commit, so that no two orders are routed to one piece.
 *
 * @param basket steps of each item
 * @param parcels what a parcel costs from each place that may ship, in minor units
 */
public record ShipGoods(
        Storekeeper keeper, String reservation, Map<Sku, Long> basket, Map<PlaceId, Long> parcels, Instant until)
        implements Flow<GoodsHeld> {
    public ShipGoods {
        basket = Map.copyOf(basket);
        parcels = Map.copyOf(parcels);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        StockBook stock = reading.state(StockFold.class).book();
        for (Map.Entry<Sku, Long> each : basket.entrySet()) {
            if (!stock.keeps(each.getKey())) {
                return Outcome.refused(ReservationReason.QUANTITY, "steps", each.getValue(), "sku", each.getKey());
            }
        }
        return Routing.USUAL
                .route(basket, origins(reading))
                .then(route -> new HoldGoods(keeper, reservation, route.needs(), until).decide(reading));
    }

    private List<Origin> origins(Reading reading) {
        List<Origin> origins = new ArrayList<>();
        parcels.forEach((place, cost) -> {
            Map<Sku, Long> free = new HashMap<>();
            basket.keySet().forEach(sku -> free.put(sku, Horizon.free(reading, place, sku)));
            origins.add(new Origin(place, cost, free));
        });
        return origins;
    }

    @Override
    public GoodsHeld answer(Recorded recorded) {
        return recorded.fact(GoodsHeld.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was held: " + recorded.document()));
    }
}
