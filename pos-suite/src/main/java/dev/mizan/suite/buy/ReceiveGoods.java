// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.buy;

import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.organisation.Times;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.pack.Unpacked;
import dev.mizan.suite.posting.Posting;
import dev.mizan.suite.posting.StockPosting;
import dev.mizan.suite.projection.StockFold;
import java.util.List;

/**
 * Takes goods in at their cost, packs as they lie in stock: stock and the books in one commit.
 *
 * @param note the number of the delivery note; empty where the goods were there before the books began
 */
public record ReceiveGoods(Storekeeper keeper, GoodsReceipt receipt, String note) implements Flow<StockReceived> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        Times times = reading.times();
        Unpacked unpacked = new Unpacked(reading);
        List<PricedGoods> told = receipt.lines().stream()
                .map(it -> new PricedGoods(it.sku(), it.quantity(), it.cost()))
                .toList();
        return unpacked.in(receipt.lines())
                .map(lines -> new GoodsReceipt(receipt.cause(), receipt.place(), lines))
                .then(whole -> keeper.receive(reading.state(StockFold.class).book(), whole))
                .then(received -> posting(received)
                        .decide(reading, times)
                        .map(posted -> Decision.posted(times, received, unpacked.told(told), posted)));
    }

    private Posting posting(StockReceived received) {
        return note.isEmpty() ? StockPosting.opening(received) : StockPosting.of(received, note);
    }

    @Override
    public StockReceived answer(Recorded recorded) {
        return recorded.fact(StockReceived.class)
                .orElseThrow(() -> new IllegalArgumentException("no goods receipt: " + recorded.document()));
    }
}
