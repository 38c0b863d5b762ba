// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.hold;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.Instant;

/** A basket is held until another moment. */
public record GoodsHoldExtended(String reservation, Instant until) implements HoldFact {
    public static final FactType<GoodsHoldExtended> TYPE = new FactType<>(
            "GoodsHoldExtended", 1, GoodsHoldExtended.class, GoodsHoldExtended::write, (in, version) -> read(in));

    @Override
    public FactType<GoodsHoldExtended> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("reservation", reservation).instant("until", until);
    }

    private static GoodsHoldExtended read(FieldReader in) {
        return new GoodsHoldExtended(in.text("reservation"), in.instant("until"));
    }
}
