// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.dropship;

import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;

/** A supplier sends an item straight to whoever buys it from now on; the shop never has it. */
public record DropShipAgreed(Sku sku, SupplierId supplier) implements DropShipFact {
    public static final FactType<DropShipAgreed> TYPE =
            new FactType<>("DropShipAgreed", 1, DropShipAgreed.class, DropShipAgreed::write, (in, version) -> read(in));

    @Override
    public FactType<DropShipAgreed> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("sku", sku.value()).text("supplier", supplier.value());
    }

    private static DropShipAgreed read(FieldReader in) {
        return new DropShipAgreed(in.parsed("sku", Sku::of), in.parsed("supplier", SupplierId::new));
    }
}
