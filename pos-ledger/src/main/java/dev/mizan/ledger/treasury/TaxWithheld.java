// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.treasury;

import dev.mizan.ledger.levy.WithholdingTable.Withheld;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/** Part of a payment abroad was kept back for the authority. */
public record TaxWithheld(Withheld payment) implements Fact {
    public static final FactType<TaxWithheld> TYPE =
            new FactType<>("TaxWithheld", 1, TaxWithheld.class, TaxWithheld::write, TaxWithheld::read);

    @Override
    public FactType<TaxWithheld> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        payment.write(out);
    }

    static TaxWithheld read(FieldReader in, int version) {
        return new TaxWithheld(Withheld.read(in));
    }
}
