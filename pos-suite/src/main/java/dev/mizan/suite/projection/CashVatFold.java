// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.ledger.cashvat.CashVat;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.Set;

/** The VAT that waits for payment. */
public final class CashVatFold implements Fold {
    private CashVat vat = new CashVat();

    /** Nothing waits. */
    public CashVatFold() {}

    /** What waits; only for the writer's thread, but what it hands out is for all. */
    public CashVat vat() {
        return vat;
    }

    @Override
    public String name() {
        return "cash-vat";
    }

    @Override
    public Set<FactType<?>> reads() {
        return CashVat.FACTS;
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        vat.apply(fact);
    }

    @Override
    public int version() {
        return CashVat.version();
    }

    @Override
    public void write(FieldWriter out) {
        vat.write(out);
    }

    @Override
    public void read(FieldReader in) {
        vat = CashVat.read(in);
    }
}
