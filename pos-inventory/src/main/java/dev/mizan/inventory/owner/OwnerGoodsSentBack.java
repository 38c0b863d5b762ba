// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.owner;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.inventory.supplier.SupplierId;

/** Goods went back to their owner unsold; which and how many, the issue beside it says. */
public record OwnerGoodsSentBack(SupplierId owner, String note) implements OwnerFact {
    public static final FactType<OwnerGoodsSentBack> TYPE = new FactType<>(
            "OwnerGoodsSentBack", 1, OwnerGoodsSentBack.class, OwnerGoodsSentBack::write, (in, version) -> read(in));

    @Override
    public FactType<OwnerGoodsSentBack> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("owner", owner.value()).text("note", note);
    }

    private static OwnerGoodsSentBack read(FieldReader in) {
        return new OwnerGoodsSentBack(in.parsed("owner", SupplierId::new), in.text("note"));
    }
}
