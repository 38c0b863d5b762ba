// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.owner;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;

/** From now on these items are others' and are sold on these terms; what was sold before keeps its own. Version 1 knew no agencies. */
public record OwnersAgreed(List<Agreement> agreements) implements OwnerFact {
    public static final FactType<OwnersAgreed> TYPE =
            new FactType<>("OwnersAgreed", 2, OwnersAgreed.class, OwnersAgreed::write, (in, version) -> read(in));

    public OwnersAgreed {
        agreements = List.copyOf(agreements);
    }

    @Override
    public FactType<OwnersAgreed> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.list("agreements", agreements, Agreement::write);
    }

    private static OwnersAgreed read(FieldReader in) {
        return new OwnersAgreed(in.list("agreements", Agreement::read));
    }
}
