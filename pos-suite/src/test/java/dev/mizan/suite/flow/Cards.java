// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.flow;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many stamps each card has. */
final class Cards implements Fold {
    final Map<String, Long> stamps = new TreeMap<>();

    @Override
    public String name() {
        return "cards";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Set.of(Stamped.TYPE);
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        Stamped stamped = (Stamped) fact;
        stamps.merge(stamped.card(), stamped.stamps(), Math::addExact);
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(FieldWriter out) {
        out.list(
                "cards",
                stamps.entrySet(),
                (card, fields) -> fields.text("card", card.getKey()).number("stamps", card.getValue()));
    }

    @Override
    public void read(FieldReader in) {
        stamps.clear();
        in.list("cards", fields -> stamps.put(fields.text("card"), fields.number("stamps")));
    }
}
