// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.posting.SalePosting;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.till.AtTill;
import java.util.List;
import java.util.Optional;

/** The rest of a sale once it is decided: goods leave the stock, and all of it is posted. */
record GoodsOut(AtTill till, Storekeeper keeper) {

    Outcome<Decision> with(SaleCompleted sale, Uses uses) {
        return issue(sale.bill())
                .then(issued -> SalePosting.of(sale, issued)
                        .decide(till.reading(), till.times())
                        .map(posted -> Decision.posted(
                                        till.times(), sale, uses.facts(), issued.stream().toList(), posted)
                                .withKeys(uses.keys())));
    }

    private Outcome<Optional<StockIssued>> issue(Bill bill) {
        StockBook stock = till.reading().state(StockFold.class).book();
        List<GoodsIssue.Line> lines = bill.lines().stream()
                .filter(line -> stock.keeps(line.item()))
                .map(line -> new GoodsIssue.Line(line.item(), line.quantity()))
                .toList();
        if (lines.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        PlaceId place = PlaceId.of(till.reading().at().path().store());
        return keeper.issue(stock, GoodsIssue.at(place, lines)).map(Optional::of);
    }
}
