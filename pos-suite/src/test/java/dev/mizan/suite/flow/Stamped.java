// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.flow;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;

/** A fact of a host's own module: a stamp on a card. */
record Stamped(String card, long stamps) implements Fact {
    static final FactType<Stamped> TYPE = new FactType<>(
            "Stamped",
            1,
            Stamped.class,
            (it, out) -> out.text("card", it.card).number("stamps", it.stamps),
            (in, version) -> new Stamped(in.text("card"), in.number("stamps")));

    @Override
    public FactType<?> factType() {
        return TYPE;
    }
}
