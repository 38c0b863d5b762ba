// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.paper;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.Document;
import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.document.Slip;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.LocalDate;

/**
 * Prices were promised on paper. Nothing is sold, held or owed.
 *
 * @param validUntil the last day on which they hold
 */
public record QuoteIssued(Slip slip, Bill bill, LocalDate validUntil) implements Document {
    /** How it is written. */
    public static final FactType<QuoteIssued> TYPE =
            new FactType<>("QuoteIssued", 1, QuoteIssued.class, QuoteIssued::write, QuoteIssued::read);

    public QuoteIssued {
        slip.of(DocumentKind.QUOTE);
    }

    private void write(FieldWriter out) {
        slip.write(out);
        bill.write(out);
        out.date("validUntil", validUntil);
    }

    private static QuoteIssued read(FieldReader in, int version) {
        return new QuoteIssued(Slip.read(in), Bill.read(in), in.date("validUntil"));
    }

    @Override
    public FactType<QuoteIssued> factType() {
        return TYPE;
    }
}
