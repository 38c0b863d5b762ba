// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reorder;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.replenish.OrderRule;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.util.OptionalLong;

/** When an item of a place is ordered, how much of it, and of whom; in steps of the item's unit. */
public record ReorderRule(PlaceId place, Sku sku, SupplierId supplier, OrderRule rule) {
    static void write(ReorderRule of, FieldWriter out) {
        OrderRule rule = of.rule;
        out.text("place", of.place.value())
                .text("sku", of.sku.value())
                .text("supplier", of.supplier.value())
                .numbers("rule", rule.least(), rule.target(), rule.multiple(), rule.minimum());
        if (rule.most().isPresent()) {
            out.number("most", rule.most().getAsLong());
        }
        out.text("full", rule.full().name());
    }

    static ReorderRule read(FieldReader in) {
        PlaceId place = in.parsed("place", PlaceId::new);
        Sku sku = in.parsed("sku", Sku::of);
        SupplierId supplier = in.parsed("supplier", SupplierId::new);
        long[] rule = in.numbers("rule");
        if (rule.length != 4) {
            throw in.wrong("least, target, multiple and minimum");
        }
        OptionalLong most = in.has("most") ? OptionalLong.of(in.number("most")) : OptionalLong.empty();
        OrderRule.WhenFull full = in.parsed("full", OrderRule.WhenFull::valueOf);
        return new ReorderRule(place, sku, supplier, new OrderRule(rule[0], rule[1], rule[2], rule[3], most, full));
    }
}
