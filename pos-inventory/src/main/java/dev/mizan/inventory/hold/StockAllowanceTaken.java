// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.hold;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;

/** A till took up what was set aside for it, and may sell of it from now on. */
public record StockAllowanceTaken(StockAllowed allowed) implements HoldFact {
    public static final FactType<StockAllowanceTaken> TYPE = new FactType<>(
            "StockAllowanceTaken",
            1,
            StockAllowanceTaken.class,
            (fact, out) -> out.object("allowed", fact.allowed::write),
            (in, version) -> read(in));

    @Override
    public String reservation() {
        return allowed.reservation();
    }

    @Override
    public FactType<StockAllowanceTaken> factType() {
        return TYPE;
    }

    private static StockAllowanceTaken read(FieldReader in) {
        return new StockAllowanceTaken(in.object("allowed", StockAllowed::read));
    }
}
