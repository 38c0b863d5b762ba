// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.receipt;

import dev.mizan.core.document.Slip;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.tender.Settlement;
import dev.mizan.hardware.receipt.Emphasis;
import dev.mizan.hardware.receipt.ReceiptBuilder;
import dev.mizan.hardware.receipt.Style;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.util.List;

/** What came back and what was sold for it: both bills whole, and the difference as it was handed over. */
record ExchangePaper(GoodsReturned back, SaleCompleted sale, List<Fact> facts) implements Printed {
    @Override
    public Slip slip() {
        return sale.slip();
    }

    @Override
    public void print(ReceiptBuilder out) {
        out.row(back.slip().kind().title(), back.slip().number().toString());
        BillPaper.of(back).unpaid().print(out);
        out.blank().line(sale.slip().kind().title(), Style.BOLD);
        BillPaper.of(sale, facts).unpaid().print(out);
        Money turned = turned();
        out.rule().row(Text.of("Paid by what came back", "مدفوع بقيمة المرتجع"), turned);
        rest(out, sale.settlement(), turned, Text.of("Paid", "المدفوع"));
        rest(out, back.refund(), turned, Text.of("Paid back", "المسترد"));
    }

    /** Cash in both, which is their first tender. */
    private Money turned() {
        return back.refund().tenders().isEmpty() || sale.settlement().tenders().isEmpty()
                ? Money.zero(sale.bill().currency())
                : back.refund()
                        .tenders()
                        .get(0)
                        .amount()
                        .min(sale.settlement().tenders().get(0).amount());
    }

    private static void rest(ReceiptBuilder out, Settlement settled, Money turned, Text words) {
        Money difference = settled.paid().minus(turned);
        if (difference.isPositive()) {
            out.row(words, difference.toPlainString(), Emphasis.BOLD);
        }
        if (difference.isPositive() && settled.change().isPositive()) {
            out.row(Text.of("Change", "الباقي"), settled.change());
        }
    }
}
