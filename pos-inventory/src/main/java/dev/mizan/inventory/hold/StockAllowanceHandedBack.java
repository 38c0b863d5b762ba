// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.hold;

import dev.mizan.spi.fact.FactType;

/** A till sells no more of what was set aside for it; what it left is free for all as soon as this is heard of. */
public record StockAllowanceHandedBack(String reservation) implements HoldFact {
    public static final FactType<StockAllowanceHandedBack> TYPE = new FactType<>(
            "StockAllowanceHandedBack",
            1,
            StockAllowanceHandedBack.class,
            (fact, out) -> out.text("reservation", fact.reservation),
            (in, version) -> new StockAllowanceHandedBack(in.text("reservation")));

    @Override
    public FactType<StockAllowanceHandedBack> factType() {
        return TYPE;
    }
}
