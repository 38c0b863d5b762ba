// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.late;

import dev.mizan.inventory.correction.ReceiptCorrected;
import dev.mizan.inventory.history.CostsRestated.What;
import dev.mizan.inventory.landed.LandedReason;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.GoodsSentBack;
import dev.mizan.inventory.purchase.OrderReceived;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.buy.ReceiveOrder;
import dev.mizan.suite.buy.SendBack;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.valuing.LateGoods;
import dev.mizan.suite.valuing.Lateness;
import java.time.Instant;
import java.util.List;

/**
 * Purchases that are told after they happened, by the shop's policy of back-dating: the order, what is owed for goods that are
 * not billed, and the stock stand as if they had been told in time, and what left since costs what it would have; or all
 * counts from now. Entries of a closed period never change. Books that were opened before need {@link
 * dev.mizan.suite.BooksDoor#furnish} once. On any thread; where costs are told anew, the whole log is read on it.
 */
public final class LateDoor {
    private final Lateness lateness;
    private final Workplace office;

    /** {@code Mizan} opens it. */
    public LateDoor(Lateness lateness, Workplace office) {
        this.lateness = lateness;
        this.office = office;
    }

    /**
     * Takes in what came of an order before now. An order that was ended meanwhile, or was complete, takes it within its
     * tolerance; a bill that was disputed for these goods can be accepted after it. Refused as a delivery of today is, and by
     * {@code HistoryReason} where {@code at} is still to come.
     *
     * @param note the number of the delivery note
     */
    public Outcome<LateGoods<OrderReceived>> receive(String order, String note, Instant at, List<Goods> goods) {
        return lateness.tell(
                note, What.RECEIPT, at, office, new ReceiveOrder(lateness.keeper(), order, note, goods, true));
    }

    /**
     * Tells that goods of an order went back to their supplier before now; refused as a return of today is, but what is not
     * there by what is known is left to the shop's policy of negative stock.
     *
     * @param note the number of our return note
     */
    public Outcome<LateGoods<GoodsSentBack>> sendBack(String order, String note, Instant at, List<Goods> goods) {
        return lateness.tell(note, What.RETURN, at, office, new SendBack(lateness.keeper(), order, note, goods, true));
    }

    /**
     * Says how much really came with a goods receipt, of an order or of none, where it told another quantity. Goods of an
     * order keep its price; those of none cost in proportion. Packs are named by the pack, however they lie in stock. What a
     * bill charged on the receipt stays on what came. Refused by {@code CorrectionReason} and {@code PurchaseReason}: beyond the
     * order's tolerance, less than went back since, pieces that are told apart: see {@link #pieces}.
     *
     * @param note what it is filed under
     * @param receipt by its place in the log, see {@link dev.mizan.suite.landed.LandedDoor#receipts}
     * @param really how much came of the items that were told wrongly; zero where nothing did
     */
    public Outcome<LateGoods<ReceiptCorrected>> correct(String note, DocumentId receipt, List<Goods> really) {
        return correct(lateness, office, note, receipt, Really.of(really), WrongPieces.NONE);
    }

    /**
     * Says how much really came with a goods receipt of no order, and what that cost. What lies there bears its part of the
     * difference where all counts from now; what is gone is variance. Refused as {@link #correct} is, and by {@code RecostReason}:
     * goods of an order cost its price, and what a bill asks otherwise is settled with the bill.
     *
     * @param really what the right quantity cost as a whole, of the items that were told wrongly
     */
    public Outcome<LateGoods<ReceiptCorrected>> recost(String note, DocumentId receipt, List<PricedGoods> really) {
        return correct(lateness, office, note, receipt, Really.costing(really), WrongPieces.NONE);
    }

    /** Packs that came in as their variants. */
    public LatePacks packs() {
        return new LatePacks(lateness, office);
    }

    /** Goods whose pieces are told apart. */
    public LatePieces pieces() {
        return new LatePieces(lateness, office);
    }

    static Outcome<LateGoods<ReceiptCorrected>> correct(
            Lateness lateness, Workplace office, String note, DocumentId receipt, Really really, WrongPieces wrong) {
        return lateness.counts(receipt)
                .map(at -> lateness.tell(
                        note,
                        What.CORRECTION,
                        at,
                        office,
                        new CorrectReceipt(lateness.keeper(), receipt, note, really, wrong)))
                .orElseGet(() -> Outcome.refused(LandedReason.UNKNOWN_RECEIPT, "receipt", receipt));
    }
}
