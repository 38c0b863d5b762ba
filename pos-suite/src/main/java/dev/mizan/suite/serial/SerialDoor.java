// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.serial;

import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockAdjusted;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.GoodsSentBack;
import dev.mizan.inventory.purchase.OrderReceived;
import dev.mizan.inventory.serial.Piece;
import dev.mizan.inventory.serial.SerialsTracked;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.transfer.TransferReceived;
import dev.mizan.inventory.transfer.TransferSent;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.buy.ReceiveGoods;
import dev.mizan.suite.buy.ReceiveOrder;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.SerialFold;
import java.util.List;
import java.util.Optional;

/**
 * Goods whose pieces are told apart by serial number. A till scans the number with the item (GS1 AI 21) and sells each piece
 * once; no other flow moves such goods without naming them.
 */
public final class SerialDoor {
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
    public SerialDoor(Storekeeper keeper, PlaceId place, Flows flows, Workplace office) {
        this.keeper = keeper;
        this.place = place;
        this.flows = flows;
        this.office = office;
    }

    /** Tells the pieces of an item apart, each worth what it had cost itself (IAS 2.23). None may lie anywhere yet. */
    public Outcome<SerialsTracked> track(Sku... skus) {
        return flows.run(office, new TrackSerials(List.of(skus), true));
    }

    /** The same for items that stay valued as they are: their numbers serve the warranty alone. */
    public Outcome<SerialsTracked> trackOnly(Sku... skus) {
        return flows.run(office, new TrackSerials(List.of(skus), false));
    }

    /** Takes in a delivery whose pieces are named; they share the cost of their line evenly. */
    public Outcome<StockReceived> receive(String note, List<GoodsReceipt.Line> lines, List<PieceOf> pieces) {
        return flows.run(
                office, new WithPieces<>(new ReceiveGoods(keeper, GoodsReceipt.at(place, lines), note), pieces));
    }

    /** Takes in what came of an order, with its pieces. */
    public Outcome<OrderReceived> receive(String order, String note, List<Goods> goods, List<PieceOf> pieces) {
        return flows.run(office, new WithPieces<>(new ReceiveOrder(keeper, order, note, goods), pieces));
    }

    /** Brings pieces to another store or area, in one commit. */
    public Outcome<StockReceived> move(String number, PlaceId from, PlaceId to, List<PieceOf> pieces) {
        return flows.run(office, new MovePieces(keeper, number, from, to, pieces));
    }

    /** Sends pieces to another place; they are on their way until they are received. */
    public Outcome<TransferSent> send(String number, PlaceId from, PlaceId to, List<PieceOf> pieces) {
        return flows.run(office, new SendPieces(keeper, number, from, to, pieces));
    }

    /** Takes in what arrived of a transfer of pieces; {@code last} means that the others are lost. */
    public Outcome<TransferReceived> receive(String transfer, List<PieceOf> arrived, boolean last) {
        return flows.run(office, new ReceivePieces(keeper, transfer, arrived, last));
    }

    /** Sends pieces of an order back to their supplier, each at its own cost. */
    public Outcome<GoodsSentBack> sendBack(String order, String note, List<PieceOf> pieces) {
        return flows.run(office, new SendBackPieces(keeper, order, note, pieces));
    }

    /** Takes pieces off the book that are stolen, broken, used or given away. */
    public Outcome<StockAdjusted> lose(AdjustmentReason reason, String note, List<PieceOf> pieces) {
        return flows.run(office, new LosePieces(keeper, place, pieces, reason, note));
    }

    /** Counts an item on the shop floor by the numbers that were found; refused where nothing differs. */
    public Outcome<PieceCount> count(String note, Sku sku, List<String> found) {
        return flows.run(office, new CountPieces(keeper, place, sku, found, AdjustmentReason.COUNT, note));
    }

    /** The pieces of an item at a place, by number. */
    public List<Piece> at(PlaceId at, Sku sku) {
        return flows.look(
                office, reading -> reading.state(SerialFold.class).book().at(at, sku));
    }

    /** The pieces that are on their way with a transfer. */
    public List<Piece> onTheWay(String transfer) {
        return flows.look(
                office, reading -> reading.state(SerialFold.class).book().onTheWay(transfer));
    }

    /** A piece, wherever it is. */
    public Optional<Piece> find(Sku sku, String serial) {
        return flows.look(
                office, reading -> reading.state(SerialFold.class).book().find(sku, serial));
    }

    /** The whole way of a piece: which documents it came with and left with. */
    public List<PieceTrace> trace(Sku sku, String serial) {
        return PieceTrace.of(flows.log(), new PieceOf(sku, serial));
    }
}
