// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.promise;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.ordering.OnOrder;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.projection.PurchaseFold;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.projection.StoreroomFold;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What a place can count on: on hand and coming, by orders that are open and by transfers, less what is promised. */
record Expected(Reading reading, PlaceId place, Map<Sku, Long> ordered) {
    static Expected at(Reading reading, PlaceId place) {
        Map<Sku, Long> ordered = new HashMap<>();
        Map<SupplierId, LocalDate> last = new HashMap<>();
        OnOrder.at(reading, place)
                .filter(it -> !it.terms()
                        .due()
                        .isAfter(last.computeIfAbsent(it.terms().supplier(), supplier -> last(reading, supplier))))
                .forEach(it -> ordered.merge(it.sku(), it.quantity().steps(), Math::addExact));
        return new Expected(reading, place, ordered);
    }

    /** What is due after its supplier's lead time could still be had sooner (OCA/stock-logistics-warehouse 582). */
    private static LocalDate last(Reading reading, SupplierId id) {
        LocalDate today = reading.times().businessDate().date();
        return reading.state(PurchaseFold.class)
                .suppliers()
                .find(id)
                .map(it -> reading.state(PromiseFold.class).reorder().due(it, today))
                .orElseThrow();
    }

    long of(Sku sku) {
        return reading.state(StockFold.class).book().onHand(place, sku).steps()
                + ordered.getOrDefault(sku, 0L)
                + reading.state(StoreroomFold.class).transfers().incoming(place, sku)
                - reading.state(PromiseFold.class).holds().held(place, sku, reading.now());
    }
}
