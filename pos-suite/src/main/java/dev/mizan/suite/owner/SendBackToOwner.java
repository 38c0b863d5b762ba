// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.owner;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.owner.Agreement;
import dev.mizan.inventory.owner.OwnerBook;
import dev.mizan.inventory.owner.OwnerGoodsSentBack;
import dev.mizan.inventory.owner.OwnerReason;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.NegativeStock;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.OwnerFold;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.projection.StockFold;
import java.util.List;
import java.util.Optional;

/** Gives goods back to their owner unsold: only what is there and free, and nothing is posted. */
public record SendBackToOwner(
        Storekeeper keeper, PlaceId place, SupplierId owner, String note, List<GoodsIssue.Line> goods)
        implements Flow<StockIssued> {
    public SendBackToOwner {
        goods = List.copyOf(goods);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        OwnerBook book = reading.state(OwnerFold.class).book();
        for (GoodsIssue.Line line : goods) {
            Optional<Agreement> of = book.of(line.sku());
            if (of.isEmpty()) {
                return Outcome.refused(OwnerReason.NO_AGREEMENT, "sku", line.sku());
            }
            if (!of.get().owner().equals(owner)) {
                return Outcome.refused(
                        OwnerReason.OTHER_OWNER,
                        "sku",
                        line.sku(),
                        "owner",
                        of.get().owner(),
                        "given",
                        owner);
            }
        }
        Storekeeper strict = new Storekeeper(
                keeper.policy().on(NegativeStock.REFUSE),
                reading.state(PromiseFold.class).holds().holds(reading.now(), Optional.empty()));
        return strict.issue(reading.state(StockFold.class).book(), GoodsIssue.at(place, goods))
                .map(issued -> Decision.of(reading.times(), List.of(new OwnerGoodsSentBack(owner, note), issued)));
    }

    @Override
    public StockIssued answer(Recorded recorded) {
        return recorded.fact(StockIssued.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was sent back: " + recorded.document()));
    }
}
