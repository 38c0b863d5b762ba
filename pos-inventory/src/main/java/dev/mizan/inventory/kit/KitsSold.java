// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.kit;

import dev.mizan.inventory.movement.Column;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/**
 * Which lines of a sale were kits; written beside it, so that a return finds their components whatever the recipe is by
 * then.
 *
 * @param lines of the bill, from 0, ascending
 * @param parts how many lines of the sale's goods issue each of them took
 */
public record KitsSold(Column lines, Column parts) implements Fact {
    public static final FactType<KitsSold> TYPE =
            new FactType<>("KitsSold", 1, KitsSold.class, KitsSold::write, (in, version) -> read(in));

    public KitsSold {
        if (lines.size() == 0 || lines.size() != parts.size()) {
            throw new IllegalArgumentException(lines.size() + " kits with " + parts.size() + " counts of parts");
        }
    }

    /** How many lines of the goods issue a line of the bill took as a kit; zero where it was none. */
    public int parts(int line) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) == line) {
                return Math.toIntExact(parts.get(i));
            }
        }
        return 0;
    }

    @Override
    public FactType<KitsSold> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        lines.write(out, "lines");
        parts.write(out, "parts");
    }

    private static KitsSold read(FieldReader in) {
        Column lines = Column.read(in, "lines");
        Column parts = Column.read(in, "parts");
        if (lines.size() == 0 || lines.size() != parts.size()) {
            throw in.wrong("as many parts as lines");
        }
        return new KitsSold(lines, parts);
    }
}
