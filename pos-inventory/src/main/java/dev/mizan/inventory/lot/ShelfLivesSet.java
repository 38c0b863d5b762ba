// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.lot;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;

/** It was said how long items must keep, each in place of what was said of it before. */
public record ShelfLivesSet(List<ShelfLife> lives) implements LotFact {
    public static final FactType<ShelfLivesSet> TYPE =
            new FactType<>("ShelfLivesSet", 1, ShelfLivesSet.class, ShelfLivesSet::write, (in, version) -> read(in));

    public ShelfLivesSet {
        lives = List.copyOf(lives);
    }

    @Override
    public FactType<ShelfLivesSet> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.list("lives", lives, ShelfLife::write);
    }

    private static ShelfLivesSet read(FieldReader in) {
        return new ShelfLivesSet(in.list("lives", ShelfLife::read));
    }
}
