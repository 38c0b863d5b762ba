// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.promise;

import dev.mizan.inventory.availability.Collect;
import dev.mizan.inventory.movement.Place;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.ahead.Horizon;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.StoreroomFold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where a customer can collect a basket, kits as their components, by what is free in each store at this moment. */
record Collecting(Storekeeper keeper, Reading reading) {
    List<PlaceId> places(Map<Sku, Long> basket, boolean brought) {
        SortedMap<Sku, Long> needs = new TreeMap<>();
        basket.forEach((sku, steps) -> reading.state(StoreroomFold.class)
                .kit(sku)
                .ifPresentOrElse(
                        kit -> kit.parts()
                                .forEach(part -> needs.merge(
                                        part.sku(), Math.multiplyExact(steps, part.need()), Math::addExact)),
                        () -> needs.merge(sku, steps, Math::addExact)));
        SortedMap<String, Map<Sku, Long>> free = new TreeMap<>();
        for (Place place : keeper.policy().places()) {
            if (place.kind() == Place.Kind.STORE) {
                Map<Sku, Long> here = new HashMap<>();
                needs.keySet().forEach(sku -> here.put(sku, Horizon.free(reading, place.id(), sku)));
                free.put(place.id().value(), here);
            }
        }
        Collect collect = new Collect(needs);
        return (brought ? collect.placesWithTransfers(free) : collect.places(free))
                .stream().map(PlaceId::new).toList();
    }
}
