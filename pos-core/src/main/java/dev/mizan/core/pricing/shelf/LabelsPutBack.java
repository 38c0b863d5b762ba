// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.shelf;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.StoreId;

/** What is left of a job goes back into the queue: the paper ran out, somebody went home. */
public record LabelsPutBack(StoreId store, String job) implements LabelFact {
    public static final FactType<LabelsPutBack> TYPE =
            new FactType<>("LabelsPutBack", 1, LabelsPutBack.class, LabelsPutBack::write, (in, version) -> read(in));

    @Override
    public FactType<LabelsPutBack> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("store", store.value()).text("job", job);
    }

    private static LabelsPutBack read(FieldReader in) {
        return new LabelsPutBack(in.parsed("store", StoreId::new), in.text("job"));
    }
}
