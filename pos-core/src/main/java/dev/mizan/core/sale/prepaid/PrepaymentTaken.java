// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.prepaid;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.Document;
import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.document.Slip;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.tender.Settlement;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;
import java.util.Optional;

/**
 * Money was taken for goods that are handed over later; the tax on it is due now (Saudi VAT law, article 23; EU directive
 * 2006/112, article 65). The first of an order opens it, at the prices that the customer was told.
 *
 * @param order the place of its first prepayment; empty for that one itself
 * @param goods all that the order is for
 * @param part what of it is paid now, a line for each rate
 * @param settlement how; its due is the part's gross total
 * @param checkout what was begun before, where a tender needed it
 */
public record PrepaymentTaken(
        Slip slip,
        Optional<DocumentId> order,
        Bill goods,
        Bill part,
        Settlement settlement,
        Optional<CheckoutId> checkout)
        implements Document {
    /** How it is written. */
    public static final FactType<PrepaymentTaken> TYPE =
            new FactType<>("PrepaymentTaken", 1, PrepaymentTaken.class, PrepaymentTaken::write, PrepaymentTaken::read);

    public PrepaymentTaken {
        slip.of(DocumentKind.PREPAYMENT);
        if (!settlement.due().equals(part.gross())
                || part.gross().compareTo(goods.gross()) > 0
                || part.tax().compareTo(goods.tax()) > 0) {
            throw new IllegalArgumentException(
                    "a part of " + part.gross() + " of " + goods.gross() + ", paid with " + settlement.due());
        }
    }

    private void write(FieldWriter out) {
        slip.write(out);
        out.maybe("order", order)
                .maybe("checkout", checkout)
                .object("goods", goods::write)
                .object("part", part::write);
        settlement.write(out);
    }

    private static PrepaymentTaken read(FieldReader in, int version) {
        Slip slip = Slip.read(in);
        Optional<DocumentId> order =
                in.has("order") ? Optional.of(in.parsed("order", DocumentId::of)) : Optional.empty();
        Optional<CheckoutId> checkout =
                in.has("checkout") ? Optional.of(in.parsed("checkout", CheckoutId::of)) : Optional.empty();
        Bill goods = in.object("goods", Bill::read);
        Bill part = in.object("part", Bill::read);
        return new PrepaymentTaken(slip, order, goods, part, Settlement.read(in, part.gross()), checkout);
    }

    @Override
    public FactType<PrepaymentTaken> factType() {
        return TYPE;
    }
}
