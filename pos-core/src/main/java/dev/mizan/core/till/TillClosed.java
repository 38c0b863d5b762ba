// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

import dev.mizan.core.document.Document;
import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.document.Slip;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.BusinessDate;
import dev.mizan.spi.value.Money;
import java.util.List;

/**
 * A till session ended: the Z report. Its totals are the sum of the session's documents and close with it.
 *
 * @param slip the Z number
 * @param date the session's business date
 * @param totals of the session, without this report itself
 * @param counted by kind and currency, as it was counted
 */
public record TillClosed(Slip slip, BusinessDate date, SessionTotals totals, List<Counted> counted)
        implements Document {
    /** How it is written. */
    public static final FactType<TillClosed> TYPE =
            new FactType<>("TillClosed", 1, TillClosed.class, TillClosed::write, TillClosed::read);

    public TillClosed {
        slip.of(DocumentKind.Z);
        counted = List.copyOf(counted);
    }

    private void write(FieldWriter out) {
        slip.write(out);
        out.date("date", date.date());
        totals.write(out);
        out.list(
                "counted",
                counted,
                (count, fields) -> fields.text("kind", count.kind().code())
                        .money("amount", count.amount())
                        .money("expected", count.expected()));
    }

    private static TillClosed read(FieldReader in, int version) {
        return new TillClosed(
                Slip.read(in),
                new BusinessDate(in.date("date")),
                SessionTotals.read(in),
                in.list("counted", TillClosed::readCounted));
    }

    private static Counted readCounted(FieldReader in) {
        TenderKind kind = in.parsed("kind", TenderKind::ofCode);
        Money amount = in.money("amount");
        return new Counted(kind, amount, in.money("expected"));
    }

    @Override
    public FactType<TillClosed> factType() {
        return TYPE;
    }
}
