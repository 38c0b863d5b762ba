// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.receipt;

import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.document.Slip;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.paper.GiftReceiptIssued;
import dev.mizan.hardware.receipt.ReceiptBuilder;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.flow.Recorded;

/** What went with a present: the goods without their prices. */
record GiftPaper(Slip slip, GiftReceiptIssued gift, SaleCompleted sale) implements Printed {

    GiftPaper(Recorded paper, Recorded sale) {
        this(gift(paper).slip(), gift(paper), sold(sale));
    }

    private static GiftReceiptIssued gift(Recorded paper) {
        return paper.fact(GiftReceiptIssued.class)
                .orElseThrow(() -> new IllegalArgumentException("no gift receipt: " + paper.document()));
    }

    private static SaleCompleted sold(Recorded sale) {
        return sale.fact(SaleCompleted.class)
                .orElseThrow(() -> new IllegalArgumentException("no sale: " + sale.document()));
    }

    @Override
    public void print(ReceiptBuilder out) {
        out.line(Text.of("Of receipt " + gift.number(), "من الإيصال " + gift.number()))
                .rule();
        for (int at : gift.lines()) {
            SoldLine line = sale.bill().lines().get(at);
            out.row(line.name(), line.quantity().toPlainString());
        }
        out.rule();
    }
}
