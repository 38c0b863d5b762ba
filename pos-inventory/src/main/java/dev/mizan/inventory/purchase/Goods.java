// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.purchase;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;

/** So much of an item: asked for, delivered, sent back. */
public record Goods(Sku sku, Quantity quantity) {
    static void write(Goods goods, FieldWriter out) {
        out.text("sku", goods.sku.value());
        write("unit", "steps", goods.quantity, out);
    }

    static Goods read(FieldReader in) {
        return new Goods(in.parsed("sku", Sku::of), read("unit", "steps", in));
    }

    static void write(String unit, String steps, Quantity quantity, FieldWriter out) {
        out.text(unit, quantity.unit().notation()).number(steps, quantity.steps());
    }

    static Quantity read(String unit, String steps, FieldReader in) {
        Unit of = in.parsed(unit, Unit::ofNotation);
        return new Quantity(in.number(steps), of);
    }
}
