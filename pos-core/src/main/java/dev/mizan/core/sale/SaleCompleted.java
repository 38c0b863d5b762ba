// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.document.Document;
import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.document.Slip;
import dev.mizan.core.tender.Settlement;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import java.util.Optional;

/**
 * Goods were sold and paid for. Self-contained: a copy of the receipt, a return, the journal entry and the tax document
 * are made from this fact and its batch alone.
 *
 * @param bill the goods, their prices and taxes
 * @param settlement how it was paid; its due is the bill's gross total
 * @param checkout what was begun before, where a tender needed it
 */
public record SaleCompleted(Slip slip, Bill bill, Settlement settlement, Optional<CheckoutId> checkout)
        implements Document {
    /** How it is written. */
    public static final FactType<SaleCompleted> TYPE =
            new FactType<>("SaleCompleted", 1, SaleCompleted.class, SaleCompleted::write, SaleCompleted::read);

    public SaleCompleted {
        slip.of(DocumentKind.SALE);
        Plans.paid(bill, settlement);
    }

    /** A line of its bill, counted from 0; refused where it has none such. */
    public Outcome<SoldLine> line(int at) {
        int lines = bill.lines().size();
        return at >= 0 && at < lines
                ? Outcome.done(bill.lines().get(at))
                : Outcome.refused(SaleReason.UNKNOWN_LINE, "document", slip.number(), "lines", lines, "line", at);
    }

    private void write(FieldWriter out) {
        slip.write(out);
        out.maybe("checkout", checkout);
        bill.write(out);
        settlement.write(out);
    }

    private static SaleCompleted read(FieldReader in, int version) {
        Slip slip = Slip.read(in);
        Optional<CheckoutId> checkout = BegunFields.maybeCheckout(in);
        Bill bill = Bill.read(in);
        return new SaleCompleted(slip, bill, Settlement.read(in, bill.gross()), checkout);
    }

    @Override
    public FactType<SaleCompleted> factType() {
        return TYPE;
    }
}
