// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.voucher;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.LineDiscount;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A bill for paper, where each line shows what it cost and what vouchers paid of it. On a receipt and on an invoice that
 * stands where a discount stands; no fact holds it so, for a voucher is no promotion.
 */
final class VoucherNotes {
    private VoucherNotes() {}

    static Bill of(Bill bill, List<VoucherUse> uses) {
        List<SoldLine> lines = new ArrayList<>(bill.lines());
        for (VoucherUse use : uses) {
            SoldLine line = lines.get(use.line());
            List<LineDiscount> told = new ArrayList<>(line.discounts());
            long amount = line.mode() == PriceMode.TAX_INCLUSIVE ? use.gross() : use.net();
            told.add(new LineDiscount(new PromotionId(use.number().value()), told(use), amount, 0));
            lines.set(use.line(), line.part(line.quantity(), line.gross(), line.tax(), told));
        }
        return Vouchering.with(bill, lines);
    }

    private static Text told(VoucherUse use) {
        return Text.of(
                "Voucher " + use.number() + ", taxed with " + use.soldAs(),
                "قسيمة " + use.number() + " خضعت للضريبة في " + use.soldAs());
    }
}
