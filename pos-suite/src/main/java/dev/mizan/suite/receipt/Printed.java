// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.receipt;

import dev.mizan.core.document.CopyIssued;
import dev.mizan.core.document.Slip;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.paper.QuoteIssued;
import dev.mizan.core.sale.prepaid.PrepaymentReturned;
import dev.mizan.core.sale.prepaid.PrepaymentTaken;
import dev.mizan.core.till.TillClosed;
import dev.mizan.core.till.XRead;
import dev.mizan.hardware.receipt.ReceiptBuilder;
import dev.mizan.spi.fact.Fact;
import dev.mizan.suite.flow.Recorded;
import java.util.Optional;

/** A document that can be printed by itself. */
interface Printed {
    /** Its number and session. */
    Slip slip();

    /** Writes what stands below its head. */
    void print(ReceiptBuilder out);

    /** The document of a batch; a batch without one can not be printed. */
    static Printed of(Recorded recorded) {
        Optional<GoodsReturned> returned = recorded.fact(GoodsReturned.class);
        Optional<SaleCompleted> sold = recorded.fact(SaleCompleted.class);
        if (returned.isPresent() && sold.isPresent()) {
            return new ExchangePaper(returned.get(), sold.get(), recorded.facts());
        }
        for (Fact fact : recorded.facts()) {
            if (fact instanceof SaleCompleted sale) {
                return BillPaper.of(sale, recorded.facts());
            }
            if (fact instanceof GoodsReturned back) {
                return BillPaper.of(back);
            }
            if (fact instanceof SaleDebited more) {
                return BillPaper.of(more);
            }
            if (fact instanceof PrepaymentTaken taken) {
                return new PrepaidPaper(
                        taken.slip(), taken.part(), taken.settlement(), PrepaidPaper.rest(taken, recorded));
            }
            if (fact instanceof PrepaymentReturned back) {
                return new PrepaidPaper(back.slip(), back.part(), back.refund(), PrepaidPaper.from(back));
            }
            if (fact instanceof QuoteIssued quote) {
                return BillPaper.of(quote);
            }
            if (fact instanceof XRead x) {
                return TotalsPaper.of(x);
            }
            if (fact instanceof TillClosed z) {
                return TotalsPaper.of(z, recorded);
            }
        }
        throw new IllegalArgumentException("nothing to print in " + recorded.document());
    }

    /** The number of a copy. */
    static Slip copySlip(Recorded recorded) {
        return recorded.fact(CopyIssued.class)
                .orElseThrow(() -> new IllegalArgumentException("no copy: " + recorded.document()))
                .slip();
    }
}
