// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.hold;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/** A basket is not held any more, before its time was over. */
public record GoodsHoldEnded(String reservation, How how) implements HoldFact {
    public static final FactType<GoodsHoldEnded> TYPE =
            new FactType<>("GoodsHoldEnded", 1, GoodsHoldEnded.class, GoodsHoldEnded::write, (in, version) -> read(in));

    /** Why. */
    public enum How {
        /** The goods were handed over: they left in a document of their own. */
        CONFIRMED,
        RELEASED
    }

    @Override
    public FactType<GoodsHoldEnded> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("reservation", reservation).text("how", how.name());
    }

    private static GoodsHoldEnded read(FieldReader in) {
        return new GoodsHoldEnded(in.text("reservation"), in.parsed("how", How::valueOf));
    }
}
