// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.Document;
import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.document.Slip;
import dev.mizan.core.tender.Settlement;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.Optional;

/**
 * Goods came back and were paid for. Version 1 knew no receipts of older systems. Its amounts are above zero; that they go the other way is what its kind says.
 *
 * @param origin the sale that they come from, or that there was no receipt
 * @param cause why they came back
 * @param bill the goods, with the amounts that they are paid back at
 * @param refund what was paid back; its due is the bill's gross total
 * @param checkout what was begun before, where a tender needed it
 */
public record GoodsReturned(
        Slip slip, ReturnOrigin origin, ReturnCause cause, Bill bill, Settlement refund, Optional<CheckoutId> checkout)
        implements Document {
    /** How it is written. */
    public static final FactType<GoodsReturned> TYPE =
            new FactType<>("GoodsReturned", 2, GoodsReturned.class, GoodsReturned::write, GoodsReturned::read);

    public GoodsReturned {
        slip.of(DocumentKind.RETURN);
        origin.check(bill);
        Plans.paid(bill, refund);
        if (!refund.change().isZero()) {
            throw new IllegalArgumentException("a refund gives no change: " + refund.change());
        }
    }

    private void write(FieldWriter out) {
        slip.write(out);
        out.maybe("checkout", checkout);
        origin.write(out);
        out.text("cause", cause.code());
        bill.write(out);
        refund.write(out);
    }

    private static GoodsReturned read(FieldReader in, int version) {
        Slip slip = Slip.read(in);
        Optional<CheckoutId> checkout = BegunFields.maybeCheckout(in);
        ReturnOrigin origin = ReturnOrigin.read(in);
        ReturnCause cause = in.parsed("cause", ReturnCause::ofCode);
        Bill bill = Bill.read(in);
        return new GoodsReturned(slip, origin, cause, bill, Settlement.read(in, bill.gross()), checkout);
    }

    @Override
    public FactType<GoodsReturned> factType() {
        return TYPE;
    }
}
