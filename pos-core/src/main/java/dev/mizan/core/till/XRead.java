// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

import dev.mizan.core.document.Document;
import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.document.Slip;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.BusinessDate;

/**
 * The totals of an open session were read. It changes nothing but its own series.
 *
 * @param date the session's business date
 * @param totals so far, without this report itself
 */
public record XRead(Slip slip, BusinessDate date, SessionTotals totals) implements Document {
    /** How it is written. */
    public static final FactType<XRead> TYPE = new FactType<>("XRead", 1, XRead.class, XRead::write, XRead::read);

    public XRead {
        slip.of(DocumentKind.X);
    }

    private void write(FieldWriter out) {
        slip.write(out);
        out.date("date", date.date());
        totals.write(out);
    }

    private static XRead read(FieldReader in, int version) {
        return new XRead(Slip.read(in), new BusinessDate(in.date("date")), SessionTotals.read(in));
    }

    @Override
    public FactType<XRead> factType() {
        return TYPE;
    }
}
