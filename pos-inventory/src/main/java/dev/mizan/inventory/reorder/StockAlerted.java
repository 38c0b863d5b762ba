// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reorder;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.replenish.StockAlert;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;

/**
 * The stock of an item crossed the least that its rule asks for; written in the batch that moved it, once each way.
 *
 * @param steps what lies there now
 * @param least what the rule asks for
 */
public record StockAlerted(PlaceId place, Sku sku, StockAlert alert, long steps, long least) implements ReorderFact {
    public static final FactType<StockAlerted> TYPE =
            new FactType<>("StockAlerted", 1, StockAlerted.class, StockAlerted::write, (in, version) -> read(in));

    @Override
    public FactType<StockAlerted> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("place", place.value())
                .text("sku", sku.value())
                .text("alert", alert.name())
                .number("steps", steps)
                .number("least", least);
    }

    private static StockAlerted read(FieldReader in) {
        return new StockAlerted(
                in.parsed("place", PlaceId::new),
                in.parsed("sku", Sku::of),
                in.parsed("alert", StockAlert::valueOf),
                in.number("steps"),
                in.number("least"));
    }
}
