// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.lot;

import dev.mizan.inventory.lot.Lot;
import dev.mizan.inventory.lot.LotBlocked;
import dev.mizan.inventory.lot.ShelfLife;
import dev.mizan.inventory.lot.ShelfLivesSet;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockAdjusted;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.OrderReceived;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.buy.ReceiveGoods;
import dev.mizan.suite.buy.ReceiveOrder;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.LotFold;
import dev.mizan.suite.projection.StockFold;
import java.util.List;
import java.util.Map;

/** Lots and their expiry. Movements of goods carry their lots along by themselves; what expires first leaves first. */
public final class LotDoor {
    private final Storekeeper keeper;
    private final PlaceId place;
    private final Flows flows;
    private final Workplace office;

    /**
     * A door for one place; {@code Mizan} opens it.
     *
     * @param keeper decides what leaves and comes
     * @param place of the store's stock
     */
    public LotDoor(Storekeeper keeper, PlaceId place, Flows flows, Workplace office) {
        this.keeper = keeper;
        this.place = place;
        this.flows = flows;
        this.office = office;
    }

    /** Takes in a delivery whose lots are told; of an item that is named all lots are. */
    public Outcome<StockReceived> receive(String note, List<GoodsReceipt.Line> lines, List<WithLots.LotIn> lots) {
        return flows.run(office, new WithLots<>(new ReceiveGoods(keeper, GoodsReceipt.at(place, lines), note), lots));
    }

    /** Takes in what came of an order, with its lots. */
    public Outcome<OrderReceived> receive(String order, String note, List<Goods> goods, List<WithLots.LotIn> lots) {
        return flows.run(office, new WithLots<>(new ReceiveOrder(keeper, order, note, goods), lots));
    }

    /** The lots of an item at a place, what expires first at the head; none where the item is not kept in stock. */
    public List<Lot> at(PlaceId at, Sku sku) {
        return flows.look(
                office,
                reading -> reading.state(StockFold.class)
                        .book()
                        .kept(sku)
                        .map(it -> reading.state(LotFold.class).book().lots(at.value(), sku, it.unit()))
                        .orElse(List.of()));
    }

    /** The lots of an item on the shop floor. */
    public List<Lot> onHand(Sku sku) {
        return at(place, sku);
    }

    /**
     * Says how long items must keep to be taken in and to be sold: a lot that is too short is refused at the goods receipt, and
     * by tills and picks as if it were expired.
     */
    public Outcome<ShelfLivesSet> keeps(ShelfLife... lives) {
        return flows.run(office, new SetShelfLives(List.of(lives)));
    }

    /** Recalls a lot: no till sells it any more. */
    public Outcome<LotBlocked> recall(Sku sku, String lot, String why) {
        return flows.run(office, new BlockLot(new LotBlocked(sku, lot, true, why)));
    }

    /** Lets a recalled lot go again. */
    public Outcome<LotBlocked> release(Sku sku, String lot, String why) {
        return flows.run(office, new BlockLot(new LotBlocked(sku, lot, false, why)));
    }

    /** Where a lot lies now, and how many steps of it. */
    public Map<String, Long> where(Sku sku, String lot) {
        return flows.look(office, reading -> reading.state(LotFold.class).book().where(sku, lot));
    }

    /** The whole way of a lot: which documents it came with and left with. */
    public List<LotTrace> trace(Sku sku, String lot) {
        return LotTrace.of(flows.log(), sku, lot);
    }

    /** Scraps all that is expired on the shop floor. */
    public Outcome<StockAdjusted> scrapExpired(String note) {
        return flows.run(office, new ScrapExpired(keeper, place, note));
    }
}
