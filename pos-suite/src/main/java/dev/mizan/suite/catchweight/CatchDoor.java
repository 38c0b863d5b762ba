// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.catchweight;

import dev.mizan.inventory.catchweight.CatchBook;
import dev.mizan.inventory.catchweight.CatchItem;
import dev.mizan.inventory.catchweight.CatchKept;
import dev.mizan.inventory.count.CountEntered;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockAdjusted;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.GoodsSentBack;
import dev.mizan.inventory.purchase.OrderPlaced;
import dev.mizan.inventory.purchase.OrderReceived;
import dev.mizan.inventory.purchase.OrderTerms;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.transfer.TransferReceived;
import dev.mizan.inventory.transfer.TransferSent;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.buy.ReceiveGoods;
import dev.mizan.suite.buy.ReceiveOrder;
import dev.mizan.suite.buy.SendBack;
import dev.mizan.suite.catchweight.OrderPieces.Wanted;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.scan.ScannedGoods;
import dev.mizan.suite.stock.AdjustStock;
import dev.mizan.suite.stock.MoveGoods;
import dev.mizan.suite.stock.ReceiveTransfer;
import dev.mizan.suite.stock.SendTransfer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Goods that are counted in pieces and kept, priced and valued by weight. Every other door moves them as well where a weight
 * can only be one number of pieces; where it may be several, the doors here say how many.
 */
public final class CatchDoor {
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
    public CatchDoor(Storekeeper keeper, PlaceId place, Flows flows, Workplace office) {
        this.keeper = keeper;
        this.place = place;
        this.flows = flows;
        this.office = office;
    }

    /** Counts items beside their weight from now on, or says anew what a piece usually weighs. */
    public Outcome<CatchKept> keep(CatchItem... items) {
        return run(new KeepCatch(List.of(items)));
    }

    /** Takes in a delivery by its weight and its pieces. */
    public Outcome<StockReceived> receive(String note, List<GoodsReceipt.Line> lines, Map<Sku, Long> pieces) {
        return run(new WithCount<>(new ReceiveGoods(keeper, GoodsReceipt.at(place, lines), note), pieces));
    }

    /** Orders pieces at a price by weight; received and billed by weight. */
    public Outcome<OrderPlaced> order(String number, OrderTerms terms, List<Wanted> wanted) {
        return run(new OrderPieces(number, terms, wanted));
    }

    /** Takes in what came of an order: its weight and its pieces. */
    public Outcome<OrderReceived> receive(String order, String note, List<Goods> goods, Map<Sku, Long> pieces) {
        return run(new WithCount<>(new ReceiveOrder(keeper, order, note, goods), pieces));
    }

    /** How many pieces of each item are still to come of an order; zero where all came, empty once it ended. */
    public Map<Sku, Long> outstanding(String order) {
        return flows.look(
                office, reading -> reading.state(CatchFold.class).book().outstanding(order));
    }

    /** Sends goods of an order back to their supplier. */
    public Outcome<GoodsSentBack> sendBack(String order, String note, List<Goods> goods, Map<Sku, Long> pieces) {
        return run(new WithCount<>(new SendBack(keeper, order, note, goods), pieces));
    }

    /** Sends goods to another place; pieces and weight are on their way until they are received. */
    public Outcome<TransferSent> send(
            String number, PlaceId from, PlaceId to, List<GoodsIssue.Line> goods, Map<Sku, Long> pieces) {
        return run(new WithCount<>(new SendTransfer(keeper, number, from, to, goods), pieces));
    }

    /**
     * Takes in what arrived of a transfer. {@code last} means that the rest is lost: pieces, and weight that dried away; where
     * all pieces arrived and weigh less, it must be the last.
     */
    public Outcome<TransferReceived> receive(
            String transfer, Map<Sku, Quantity> arrived, Map<Sku, Long> pieces, boolean last) {
        return run(new WithCount<>(new ReceiveTransfer(keeper, transfer, arrived, last), pieces));
    }

    /** Moves goods between areas of one place. */
    public Outcome<StockReceived> move(
            String number, PlaceId from, PlaceId to, List<GoodsIssue.Line> goods, Map<Sku, Long> pieces) {
        return run(new WithCount<>(new MoveGoods(keeper, number, from, to, goods), pieces));
    }

    /** Puts the book right by so much; zero pieces where the weight alone changed. */
    public Outcome<StockAdjusted> adjust(
            AdjustmentReason reason, String note, List<StockAdjustment.Line> lines, Map<Sku, Long> pieces) {
        return run(new WithCount<>(new AdjustStock(keeper, StockAdjustment.at(place, reason, lines), note), pieces));
    }

    /** Counts and weighs what lies at a place now; both quantities are then what was found. */
    public Outcome<CatchRow> weigh(PlaceId at, AdjustmentReason reason, String note, CatchRow found) {
        return run(new WeighIn(keeper, at, found, reason, note));
    }

    /** Enters what was found now into a count that is under way: pieces and weight in one row. */
    public Outcome<CountEntered> enter(String count, List<CatchRow> rows) {
        return run(new EnterCatch(count, rows));
    }

    /** How many pieces of each item were scanned, of those that are counted beside their weight. */
    public Map<Sku, Long> counted(ScannedGoods so) {
        return flows.look(office, reading -> {
            CatchBook book = reading.state(CatchFold.class).book();
            Map<Sku, Long> counted = new LinkedHashMap<>(so.counted());
            counted.keySet().removeIf(it -> book.item(it).isEmpty());
            return counted;
        });
    }

    /** How many pieces of an item lie at a place, and what they weigh; nothing of both where it is not counted so. */
    public CatchRow at(PlaceId at, Sku sku) {
        return flows.look(
                office,
                reading -> new CatchRow(
                        sku,
                        reading.state(CatchFold.class).book().pieces(at.value(), sku),
                        reading.state(StockFold.class).book().onHand(at, sku)));
    }

    /** The same on the shop floor. */
    public CatchRow onHand(Sku sku) {
        return at(place, sku);
    }

    private <R> Outcome<R> run(Flow<R> flow) {
        return flows.run(office, flow);
    }

    static <F extends Fact> F written(Recorded recorded, Class<F> kind) {
        return recorded.fact(kind)
                .orElseThrow(
                        () -> new IllegalArgumentException("no " + kind.getSimpleName() + ": " + recorded.document()));
    }
}
