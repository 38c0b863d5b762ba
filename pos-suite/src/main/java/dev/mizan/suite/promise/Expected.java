// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.promise;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.purchase.OrderLine;
import dev.mizan.inventory.purchase.OrderTerms.Delivery;
import dev.mizan.inventory.purchase.Purchase;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.projection.PurchaseFold;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.projection.StoreroomFold;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a place can count on: on hand and coming, by orders that are open and by transfers, less what is promised. */
record Expected(Reading reading, PlaceId place, Map<Sku, Long> ordered) {
    static Expected at(Reading reading, PlaceId place) {
        Map<Sku, Long> ordered = new HashMap<>();
        StockBook stock = reading.state(StockFold.class).book();
        for (Purchase purchase : reading.state(PurchaseFold.class).book().orders()) {
            boolean comes = purchase.isOpen()
                    && purchase.terms().delivery() == Delivery.TO_US
                    && purchase.terms().place().equals(place)
                    && isInTime(reading, purchase);
            for (OrderLine line : comes ? purchase.order().lines() : List.<OrderLine>of()) {
                if (stock.keeps(line.sku())) {
                    Unit unit = stock.kept(line.sku()).orElseThrow().unit();
                    long steps = line.outstanding().in(unit, Rounding.DOWN).steps();
                    ordered.merge(line.sku(), steps, Math::addExact);
                }
            }
        }
        return new Expected(reading, place, ordered);
    }

    /** What is due after its supplier's lead time could still be had sooner (OCA/stock-logistics-warehouse 582). */
    private static boolean isInTime(Reading reading, Purchase purchase) {
        LocalDate today = reading.times().businessDate().date();
        return reading.state(PurchaseFold.class)
                                .suppliers()
                                .find(purchase.terms().supplier())
                                .map(it -> !purchase.terms()
                                        .due()
                                        .isAfter(reading.state(PromiseFold.class)
                                                .reorder()
                                                .due(it, today)))
                        instanceof Outcome.Done<Boolean> done
                && done.value();
    }

    long of(Sku sku) {
        return reading.state(StockFold.class).book().onHand(place, sku).steps()
                + ordered.getOrDefault(sku, 0L)
                + reading.state(StoreroomFold.class).transfers().incoming(place, sku)
                - reading.state(PromiseFold.class).holds().held(place, sku, reading.now());
    }
}
