// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.hold;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/** A promise ahead is none any more. */
public record AheadEnded(String number, How how) implements AheadFact {
    public static final FactType<AheadEnded> TYPE =
            new FactType<>("AheadEnded", 1, AheadEnded.class, AheadEnded::write, (in, version) -> read(in));

    /** Why. */
    public enum How {
        /** The goods are there and are held under its number, in the same batch. */
        PICKED,
        RELEASED
    }

    @Override
    public FactType<AheadEnded> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("number", number).text("how", how.name());
    }

    private static AheadEnded read(FieldReader in) {
        return new AheadEnded(in.text("number"), in.parsed("how", How::valueOf));
    }
}
