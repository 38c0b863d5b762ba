// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;

/**
 * The documents that a sale owed are stamped; written beside them.
 *
 * @param sale the batch that owed them
 */
public record FiscalDebtSettled(DocumentId sale) implements Fact {
    public static final FactType<FiscalDebtSettled> TYPE = new FactType<>(
            "FiscalDebtSettled", 1, FiscalDebtSettled.class, FiscalDebtSettled::write, (in, version) -> read(in));

    @Override
    public FactType<FiscalDebtSettled> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("sale", sale.toString());
    }

    private static FiscalDebtSettled read(FieldReader in) {
        return new FiscalDebtSettled(in.parsed("sale", DocumentId::of));
    }
}
