// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.FiscalUnitId;

/**
 * A sale went through although its document could not be stamped; it is stamped as soon as the regime works again.
 *
 * @param unit that owes it
 * @param why the regime did not work, as it said
 */
public record FiscalDocumentOwed(FiscalUnitId unit, String why) implements Fact {
    public static final FactType<FiscalDocumentOwed> TYPE = new FactType<>(
            "FiscalDocumentOwed", 1, FiscalDocumentOwed.class, FiscalDocumentOwed::write, (in, version) -> read(in));

    @Override
    public FactType<FiscalDocumentOwed> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("unit", unit.value()).text("why", why);
    }

    private static FiscalDocumentOwed read(FieldReader in) {
        return new FiscalDocumentOwed(in.parsed("unit", FiscalUnitId::new), in.text("why"));
    }
}
