// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.late;

import dev.mizan.inventory.correction.ReceiptCorrected;
import dev.mizan.inventory.history.CostsRestated.What;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.OrderReceived;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.buy.ReceiveGoods;
import dev.mizan.suite.buy.ReceiveOrder;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.serial.PieceOf;
import dev.mizan.suite.serial.WithPieces;
import dev.mizan.suite.valuing.LateGoods;
import dev.mizan.suite.valuing.Lateness;
import java.time.Instant;
import java.util.List;

/**
 * Goods whose pieces are told apart, told after they came. Their entries are of the day on which they came, where it is open
 * and the policy of back-dating does not say that all counts from now. A piece that costs what it costs itself makes nothing
 * else cost otherwise; where numbers serve the warranty alone, what left since costs what it would have. On any thread.
 */
public final class LatePieces {
    private final Lateness lateness;
    private final Workplace office;

    LatePieces(Lateness lateness, Workplace office) {
        this.lateness = lateness;
        this.office = office;
    }

    /**
     * Takes in a delivery of no order that came before now, with its pieces. Refused as one of today is; by {@code
     * HistoryReason} where {@code at} is still to come; by {@code SerialReason} EXISTS also where a piece of this number has
     * left the house for good, since it may have lain here then.
     */
    public Outcome<LateGoods<StockReceived>> receive(
            String note, PlaceId place, Instant at, List<GoodsReceipt.Line> lines, List<PieceOf> pieces) {
        return lateness.tell(
                note,
                What.RECEIPT,
                at,
                office,
                new WithPieces<>(
                        new ReceiveGoods(lateness.keeper(), GoodsReceipt.at(place, lines), note), pieces, true));
    }

    /** The same of what came of an order, see {@link LateDoor#receive}. */
    public Outcome<LateGoods<OrderReceived>> receive(
            String order, String note, Instant at, List<Goods> goods, List<PieceOf> pieces) {
        return lateness.tell(
                note,
                What.RECEIPT,
                at,
                office,
                new WithPieces<>(new ReceiveOrder(lateness.keeper(), order, note, goods, true), pieces, true));
    }

    /**
     * Puts right which pieces came with a goods receipt: how many came follows from them. A piece that did not come leaves at
     * its own cost; goods of an order keep its price, and what that differs is variance. A piece that did not come and another
     * of its item that did are one whose number was told wrongly: it keeps its cost. Refused by {@code SerialReason} where a
     * piece is unknown, was sold or is elsewhere since, or is there already; by {@code CorrectionReason} where it came with
     * another receipt; and as {@link LateDoor#correct} is.
     *
     * @param note what it is filed under
     * @param receipt by its place in the log
     * @param notThere pieces that the receipt told and that did not come
     * @param alsoThere pieces that came and that it did not tell
     */
    public Outcome<LateGoods<ReceiptCorrected>> correct(
            String note, DocumentId receipt, List<PieceOf> notThere, List<PieceOf> alsoThere) {
        return LateDoor.correct(
                lateness, office, note, receipt, Really.of(List.of()), new WrongPieces(notThere, alsoThere));
    }
}
