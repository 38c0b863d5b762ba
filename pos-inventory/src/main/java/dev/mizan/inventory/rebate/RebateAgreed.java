// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.rebate;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/** A supplier agreed to give back some of a period's purchases; in place of an agreement of the same name. */
public record RebateAgreed(RebateTerms terms) implements RebateFact {
    public static final FactType<RebateAgreed> TYPE =
            new FactType<>("RebateAgreed", 1, RebateAgreed.class, RebateAgreed::write, (in, version) -> read(in));

    @Override
    public FactType<RebateAgreed> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.object("terms", terms::write);
    }

    private static RebateAgreed read(FieldReader in) {
        return new RebateAgreed(in.object("terms", RebateTerms::read));
    }
}
