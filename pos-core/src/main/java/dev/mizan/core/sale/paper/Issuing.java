// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.paper;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.CopyIssued;
import dev.mizan.core.document.Document;
import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.document.Slip;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.SaleReason;
import dev.mizan.core.sale.Selling;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import java.time.LocalDate;
import java.util.List;

/** Decides about papers that move no money: quotations, gift receipts and copies. Pure functions. */
public final class Issuing {
    private Issuing() {}

    /** Promises these prices until a day, which must not be over. */
    public static Outcome<QuoteIssued> quote(Slip slip, Bill bill, LocalDate today, LocalDate validUntil) {
        if (validUntil.isBefore(today)) {
            return Outcome.refused(SaleReason.OVER_BEFORE_TODAY, "until", validUntil, "today", today);
        }
        return Selling.goods(bill).map(some -> new QuoteIssued(slip, bill, validUntil));
    }

    /**
     * A receipt without prices for some lines of a sale.
     *
     * @param lines indexes from 0 of the sale's lines
     */
    public static Outcome<GiftReceiptIssued> giftReceipt(
            Slip slip, DocumentId id, SaleCompleted sale, List<Integer> lines) {
        if (lines.isEmpty()) {
            return Outcome.refused(SaleReason.NOTHING_TO_SELL);
        }
        for (int line : lines) {
            var sold = sale.line(line);
            if (!sold.isDone()) {
                return sold.map(never -> null);
            }
        }
        return Outcome.done(new GiftReceiptIssued(
                slip,
                id,
                sale.slip().number(),
                lines.stream().distinct().sorted().toList()));
    }

    /** Prints a document once more, as a copy. A copy is not copied. */
    public static Outcome<CopyIssued> copy(Slip slip, DocumentId id, Document original) {
        if (original.slip().kind() == DocumentKind.COPY) {
            return Outcome.refused(
                    SaleReason.NOT_COPIED, "document", original.slip().number());
        }
        return Outcome.done(new CopyIssued(slip, id, original.slip().number()));
    }
}
