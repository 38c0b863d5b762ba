// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

import dev.mizan.core.document.Series;
import dev.mizan.core.sale.Begun;
import dev.mizan.core.sale.DebitBegun;
import dev.mizan.core.sale.RefundBegun;
import dev.mizan.core.sale.TenderBegun;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.BusinessDate;
import java.util.List;

/** A till's state as fields, for snapshots. */
final class SessionFields {
    private SessionFields() {}

    static void write(TillSession till, FieldWriter out) {
        till.series().write(out);
        out.number("session", till.session());
        if (till instanceof OpenSession open) {
            out.date("date", open.date().date());
            open.totals().write(out);
            out.list("begun", open.begun(), SessionFields::writeBegun);
        }
    }

    static TillSession read(FieldReader in) {
        Series series = Series.read(in);
        long session = in.number("session");
        if (!in.has("date")) {
            return new ClosedSession(series, session);
        }
        return new OpenSession(
                series,
                session,
                new BusinessDate(in.date("date")),
                SessionTotals.read(in),
                in.list("begun", SessionFields::readBegun));
    }

    private static void writeBegun(Begun begun, FieldWriter out) {
        FactType<?> type = begun.factType();
        out.text("fact", type.name()).number("version", type.version());
        out.object("fields", fields -> type.write(begun, fields));
    }

    private static Begun readBegun(FieldReader in) {
        String fact = in.text("fact");
        long version = in.number("version");
        for (FactType<? extends Begun> type : List.of(TenderBegun.TYPE, RefundBegun.TYPE, DebitBegun.TYPE)) {
            if (fact.equals(type.name()) && version == type.version()) {
                return in.object("fields", fields -> type.reader().read(fields, (int) version));
            }
        }
        throw in.wrong("begun: no " + fact + " of version " + version + " is known");
    }
}
