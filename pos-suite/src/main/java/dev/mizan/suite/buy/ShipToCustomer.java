// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.buy;

import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.OrderReceived;
import dev.mizan.inventory.purchase.OrderTerms.Delivery;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.PurchasePosting;
import java.util.List;

/**
 * Books what a supplier sent straight to a customer (drop-ship): its cost meets the sale's revenue, and no stock moves.
 *
 * @param note the number of the supplier's delivery note
 */
public record ShipToCustomer(String order, String note, List<Goods> goods) implements Flow<OrderReceived> {
    public ShipToCustomer {
        goods = List.copyOf(goods);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return new Buying.Desk(reading)
                .delivering()
                .receive(order, note, Delivery.TO_CUSTOMER, goods)
                .then(received -> PurchasePosting.passedOn(received)
                        .decide(reading, reading.times())
                        .map(posted -> Decision.posted(reading.times(), received, posted)));
    }

    @Override
    public OrderReceived answer(Recorded recorded) {
        return Buying.written(recorded, OrderReceived.class);
    }
}
