// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.lot;

import dev.mizan.inventory.movement.Column;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.util.List;

/**
 * Goods of these lots left a place, came to one, or both.
 *
 * @param from a place's id, {@code transit/} and a transfer's number, or empty where they come from a customer
 * @param to the same; empty where they left the house
 * @param steps of each item's unit, above zero
 */
public record LotsMoved(String from, String to, List<Sku> skus, List<String> lots, Column steps) implements LotFact {
    public static final FactType<LotsMoved> TYPE =
            new FactType<>("LotsMoved", 1, LotsMoved.class, LotsMoved::write, (in, version) -> read(in));

    public LotsMoved {
        skus = List.copyOf(skus);
        lots = List.copyOf(lots);
        if (skus.isEmpty() || lots.size() != skus.size() || steps.size() != skus.size()) {
            throw new IllegalArgumentException(skus.size() + " items, " + lots.size() + " lots, " + steps.size());
        }
    }

    /** Where the goods of a transfer are until they arrive. */
    public static String transit(String transfer) {
        return "transit/" + transfer;
    }

    @Override
    public FactType<LotsMoved> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("from", from)
                .text("to", to)
                .texts("skus", skus.stream().map(Sku::value).toList())
                .texts("lots", lots);
        steps.write(out, "steps");
    }

    private static LotsMoved read(FieldReader in) {
        return new LotsMoved(
                in.text("from"),
                in.text("to"),
                in.texts("skus").stream().map(Sku::of).toList(),
                in.texts("lots"),
                Column.read(in, "steps"));
    }
}
