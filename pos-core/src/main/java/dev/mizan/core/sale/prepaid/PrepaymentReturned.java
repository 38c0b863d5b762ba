// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.prepaid;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.Document;
import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.document.DocumentNumber;
import dev.mizan.core.document.Slip;
import dev.mizan.core.tender.Settlement;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;

/**
 * A prepayment was given back whole, before its goods were handed over; the tax on it is due no more.
 *
 * @param order the place of the order's first prepayment
 * @param prepayment the place of the one that was given back
 * @param number its number
 * @param part what it was for
 * @param refund what was paid back; its due is the part's gross total
 */
public record PrepaymentReturned(
        Slip slip, DocumentId order, DocumentId prepayment, DocumentNumber number, Bill part, Settlement refund)
        implements Document {
    /** How it is written. */
    public static final FactType<PrepaymentReturned> TYPE = new FactType<>(
            "PrepaymentReturned", 1, PrepaymentReturned.class, PrepaymentReturned::write, PrepaymentReturned::read);

    public PrepaymentReturned {
        slip.of(DocumentKind.PREPAYMENT_RETURN);
        if (number.kind() != DocumentKind.PREPAYMENT
                || !refund.due().equals(part.gross())
                || !refund.change().isZero()) {
            throw new IllegalArgumentException(number + " over " + part.gross() + " given back by " + refund);
        }
    }

    private void write(FieldWriter out) {
        slip.write(out);
        out.text("order", order.toString())
                .text("prepayment", prepayment.toString())
                .text("of", number.toString())
                .object("part", part::write);
        refund.write(out);
    }

    private static PrepaymentReturned read(FieldReader in, int version) {
        Slip slip = Slip.read(in);
        DocumentId order = in.parsed("order", DocumentId::of);
        DocumentId prepayment = in.parsed("prepayment", DocumentId::of);
        DocumentNumber number = in.parsed("of", DocumentNumber::of);
        Bill part = in.object("part", Bill::read);
        return new PrepaymentReturned(slip, order, prepayment, number, part, Settlement.read(in, part.gross()));
    }

    @Override
    public FactType<PrepaymentReturned> factType() {
        return TYPE;
    }
}
