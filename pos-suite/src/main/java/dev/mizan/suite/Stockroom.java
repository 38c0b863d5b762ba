// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import dev.mizan.inventory.movement.Place;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.StockPolicy;
import dev.mizan.inventory.stock.Storekeeper;
import java.util.List;

/** Who decides about the stock of a shop. */
final class Stockroom {
    private Stockroom() {}

    static Storekeeper keeper(Shop shop) {
        List<Place> places = shop.organisation().stores().stream()
                .map(store -> new Place(PlaceId.of(store.id()), Place.Kind.STORE, store.name()))
                .toList();
        Policies policies = shop.policies();
        return Storekeeper.by(
                new StockPolicy(places, policies.valuation(), policies.negativeStock(), policies.withoutReceipt()));
    }
}
