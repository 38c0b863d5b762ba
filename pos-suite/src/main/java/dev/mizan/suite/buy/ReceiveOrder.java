// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.buy;

import dev.mizan.inventory.buying.Delivering;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.OrderReceived;
import dev.mizan.inventory.purchase.OrderTerms.Delivery;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.pack.Unpacked;
import dev.mizan.suite.posting.StockPosting;
import dev.mizan.suite.projection.StockFold;
import java.util.List;

/**
 * Takes in what came of an order: the order, the stock at the order's prices and received-not-invoiced in one commit.
 *
 * @param note the number of the delivery note
 * @param late whether it came before now, so that an order that ended meanwhile takes it
 */
public record ReceiveOrder(Storekeeper keeper, String order, String note, List<Goods> goods, boolean late)
        implements Flow<OrderReceived> {
    public ReceiveOrder {
        goods = List.copyOf(goods);
    }

    /** What comes now. */
    public ReceiveOrder(Storekeeper keeper, String order, String note, List<Goods> goods) {
        this(keeper, order, note, goods, false);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        Buying.Desk desk = new Buying.Desk(reading);
        Delivering delivering = desk.delivering();
        Outcome<OrderReceived> taken = late
                ? delivering.receiveLate(order, note, Delivery.TO_US, goods)
                : delivering.receive(order, note, Delivery.TO_US, goods);
        return taken.then(received -> desk.book().order(order).then(purchase -> {
            List<GoodsReceipt.Line> lines = received.goods().stream()
                    .map(it -> new GoodsReceipt.Line(it.sku(), it.quantity(), it.worth()))
                    .toList();
            Unpacked unpacked = new Unpacked(reading);
            return unpacked.in(lines)
                    .map(all -> GoodsReceipt.at(purchase.terms().place(), all))
                    .then(receipt ->
                            keeper.receive(reading.state(StockFold.class).book(), receipt))
                    .then(stock -> StockPosting.of(stock, note)
                            .decide(reading, reading.times())
                            .map(posted -> Decision.posted(
                                    reading.times(),
                                    received,
                                    List.of(stock),
                                    unpacked.told(received.goods()),
                                    posted)));
        }));
    }

    @Override
    public OrderReceived answer(Recorded recorded) {
        return Buying.written(recorded, OrderReceived.class);
    }
}
