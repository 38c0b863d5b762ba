// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.shelf;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.StoreId;

/** A label that should hang does not, or another one does: it is to be printed again. */
public record LabelMissed(StoreId store, LabelOf of) implements LabelFact {
    public static final FactType<LabelMissed> TYPE =
            new FactType<>("LabelMissed", 1, LabelMissed.class, LabelMissed::write, (in, version) -> read(in));

    @Override
    public FactType<LabelMissed> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("store", store.value()).object("of", of::write);
    }

    private static LabelMissed read(FieldReader in) {
        return new LabelMissed(in.parsed("store", StoreId::new), in.object("of", LabelOf::read));
    }
}
