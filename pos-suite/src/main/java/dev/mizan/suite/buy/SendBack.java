// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.buy;

import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.GoodsSentBack;
import dev.mizan.inventory.purchase.OrderTerms.Delivery;
import dev.mizan.inventory.purchase.Purchase;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.NegativeStock;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.pack.Unpacked;
import dev.mizan.suite.posting.PurchasePosting;
import dev.mizan.suite.projection.StockFold;
import java.util.List;

/**
 * Sends goods of an order back to their supplier: they leave at their cost in stock, and the supplier owes a credit at
 * the order's price. What is not there can not be sent back, whatever the till's policy says, unless it went before now.
 *
 * @param note the number of our return note
 * @param late whether it went before now; then the policy says what becomes of stock that is below zero
 */
public record SendBack(Storekeeper keeper, String order, String note, List<Goods> goods, boolean late)
        implements Flow<GoodsSentBack> {
    public SendBack {
        goods = List.copyOf(goods);
    }

    /** What goes now. */
    public SendBack(Storekeeper keeper, String order, String note, List<Goods> goods) {
        this(keeper, order, note, goods, false);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        Buying.Desk desk = new Buying.Desk(reading);
        return desk.delivering()
                .sendBack(order, note, goods)
                .then(back -> desk.book()
                        .order(order)
                        .then(purchase -> purchase.terms().delivery() == Delivery.TO_CUSTOMER
                                ? fromCustomer(reading, back)
                                : fromStock(reading, back, purchase)));
    }

    /** What the supplier had sent to a customer never lay here: its cost goes out of the cost of sales. */
    private static Outcome<Decision> fromCustomer(Reading reading, GoodsSentBack back) {
        return PurchasePosting.handedBack(back)
                .decide(reading, reading.times())
                .map(posted -> Decision.posted(reading.times(), back, posted));
    }

    private Outcome<Decision> fromStock(Reading reading, GoodsSentBack back, Purchase purchase) {
        Storekeeper strict = new Storekeeper(keeper.policy().on(NegativeStock.REFUSE), keeper.holds());
        List<GoodsIssue.Line> lines = goods.stream()
                .map(it -> new GoodsIssue.Line(it.sku(), it.quantity()))
                .toList();
        return new Unpacked(reading)
                .out(lines)
                .then(all -> (late ? keeper : strict)
                        .issue(
                                reading.state(StockFold.class).book(),
                                GoodsIssue.at(purchase.terms().place(), all)))
                .then(issued -> PurchasePosting.of(back, issued)
                        .decide(reading, reading.times())
                        .map(posted -> Decision.posted(reading.times(), back, List.of(issued), posted)));
    }

    @Override
    public GoodsSentBack answer(Recorded recorded) {
        return Buying.written(recorded, GoodsSentBack.class);
    }
}
