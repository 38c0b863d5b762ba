// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import dev.mizan.inventory.movement.Place;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.StockPolicy;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.stock.StockDesk;
import dev.mizan.suite.valuing.Lateness;
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

    /** From where the office decides about what lies in the shop's first store. */
    static StockDesk desk(Shop shop, Flows flows, Workplace office) {
        return new StockDesk(keeper(shop), PlaceId.of(shop.store()), shop.currency(), flows, office);
    }

    /** Tells goods late, by the shop's policy. */
    static Lateness lateness(Shop shop, Flows flows) {
        return new Lateness(keeper(shop), shop.policies().backDating(), flows);
    }
}
