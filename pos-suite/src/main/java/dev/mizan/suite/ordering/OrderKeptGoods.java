// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.ordering;

import dev.mizan.inventory.purchase.OrderPlaced;
import dev.mizan.inventory.purchase.OrderTerms.Delivery;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.pack.Unpacked;
import dev.mizan.suite.projection.StockFold;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Refuses an order into stock of what could not be received: an item that is not kept, a unit in which it is not counted, parts
 * of a pack. However it is written; found when the truck stands at the door, it would be found too late.
 */
public final class OrderKeptGoods implements Companion {
    /** One for all orders. */
    public OrderKeptGoods() {}

    @Override
    public Outcome<Decision> accompany(Reading reading, Decision decision) {
        Outcome<Decision> fine = Outcome.done(decision);
        for (Fact fact : decision.facts()) {
            Optional<OrderPlaced> order =
                    HoldMinimums.order(fact).filter(it -> it.terms().delivery() == Delivery.TO_US);
            fine = order.isEmpty() ? fine : fine.then(it -> receivable(reading, order.get(), it));
        }
        return fine;
    }

    private static Outcome<Decision> receivable(Reading reading, OrderPlaced order, Decision fine) {
        StockBook stock = reading.state(StockFold.class).book();
        Map<Sku, Quantity> goods = new LinkedHashMap<>();
        order.prices().forEach(it -> goods.put(it.sku(), it.quantity()));
        return new Unpacked(reading)
                .each(goods)
                .then(those -> those.entrySet().stream()
                        .map(it -> stock.counted(it.getKey(), it.getValue()))
                        .filter(it -> !it.isDone())
                        .findFirst()
                        .map(refused -> refused.map(never -> fine))
                        .orElse(Outcome.done(fine)));
    }
}
