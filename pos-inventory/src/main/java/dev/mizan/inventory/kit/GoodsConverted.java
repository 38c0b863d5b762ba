// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.kit;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/**
 * Goods were used up and others made of them, or moved between areas of a place; what left and what came stand beside it
 * in the batch, worth the same.
 */
public record GoodsConverted(String number, Kind kind, PlaceId from, PlaceId to) implements Fact {
    public static final FactType<GoodsConverted> TYPE =
            new FactType<>("GoodsConverted", 1, GoodsConverted.class, GoodsConverted::write, (in, version) -> read(in));

    /** What was done. */
    public enum Kind {
        /** Many goods became one: a recipe, a gift box. */
        ASSEMBLED,
        /** One good became many: a carcass, a mixed pallet. */
        TAKEN_APART,
        /** The same goods lie elsewhere: damaged, on hold, in a bin. */
        MOVED
    }

    @Override
    public FactType<GoodsConverted> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("number", number)
                .text("kind", kind.name())
                .text("from", from.value())
                .text("to", to.value());
    }

    private static GoodsConverted read(FieldReader in) {
        return new GoodsConverted(
                in.text("number"),
                in.parsed("kind", Kind::valueOf),
                in.parsed("from", PlaceId::new),
                in.parsed("to", PlaceId::new));
    }
}
