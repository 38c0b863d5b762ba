// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.gen;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.document.DocumentNumber;
import dev.mizan.core.document.Slip;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.Selling;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.CashRounding;
import dev.mizan.core.tender.Tender;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.id.TillId;
import dev.mizan.spi.value.Money;
import java.util.List;

/** Slips, and sales made of bills. */
public final class SaleGen {
    public static final TillId TILL = new TillId("T1");
    public static final DocumentId SALE_ID = DocumentId.of("acme/riyadh/T1@1#7");

    private SaleGen() {}

    public static Slip slip(DocumentKind kind, long number) {
        return new Slip(new DocumentNumber(kind, TILL, number), 1);
    }

    /** The bill, paid with more cash than it needs. */
    public static SaleCompleted sold(Bill bill, CashRounding rounding) {
        long step = rounding.rounding().increment();
        Money enough = Money.ofMinor((bill.gross().minor() / step + 1) * step, bill.currency());
        List<Tender> cash = bill.gross().isZero() ? List.of() : List.of(new Cash(enough));
        return Selling.complete(slip(DocumentKind.SALE, 1), bill, cash, rounding)
                .orElseThrow();
    }
}
