// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.shelf;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.util.Comparator;

/** Which goods a label hangs at: an item by one of its units, since a pack has a price and a label of its own. */
public record LabelOf(Sku sku, Unit unit) implements Comparable<LabelOf> {
    private static final Comparator<LabelOf> ORDER =
            Comparator.comparing(LabelOf::sku).thenComparing(it -> it.unit().notation());

    @Override
    public int compareTo(LabelOf other) {
        return ORDER.compare(this, other);
    }

    void write(FieldWriter out) {
        out.text("sku", sku.value()).text("unit", unit.notation());
    }

    static LabelOf read(FieldReader in) {
        return new LabelOf(in.parsed("sku", Sku::of), in.parsed("unit", Unit::ofNotation));
    }
}
