// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.treasury;

import dev.mizan.ledger.cash.CashBag;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/** Cash of a safe was put into a bag and sealed. */
public record BagSealed(CashBag bag) implements Fact {
    public static final FactType<BagSealed> TYPE =
            new FactType<>("BagSealed", 1, BagSealed.class, BagSealed::write, BagSealed::read);

    @Override
    public FactType<BagSealed> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        bag.write(out);
    }

    static BagSealed read(FieldReader in, int version) {
        return new BagSealed(CashBag.read(in));
    }
}
