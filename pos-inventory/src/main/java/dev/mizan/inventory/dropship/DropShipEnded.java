// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.dropship;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;

/** An item is sent by its supplier no more; what was sold before still is. */
public record DropShipEnded(Sku sku) implements DropShipFact {
    public static final FactType<DropShipEnded> TYPE =
            new FactType<>("DropShipEnded", 1, DropShipEnded.class, DropShipEnded::write, (in, version) -> read(in));

    @Override
    public FactType<DropShipEnded> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("sku", sku.value());
    }

    private static DropShipEnded read(FieldReader in) {
        return new DropShipEnded(in.parsed("sku", Sku::of));
    }
}
