// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.hold;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.util.List;

/**
 * A sale took what was not free: it was not there by the book, or promised to somebody else. Written beside the sale that
 * did it, for a person to settle.
 *
 * @param missing steps of it that were not free
 * @param reservations that stand on the item and are broken, the one that ends first at the head, and after them the promises
 *     for days to come that nothing else will keep; none where the book had too little anyway
 */
public record StockOversold(PlaceId place, Sku sku, long missing, List<String> reservations) implements Fact {
    public static final FactType<StockOversold> TYPE =
            new FactType<>("StockOversold", 1, StockOversold.class, StockOversold::write, (in, version) -> read(in));

    public StockOversold {
        reservations = List.copyOf(reservations);
        if (missing < 1) {
            throw new IllegalArgumentException(missing + " of " + sku + " oversold");
        }
    }

    @Override
    public FactType<StockOversold> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("place", place.value())
                .text("sku", sku.value())
                .number("missing", missing)
                .texts("reservations", reservations);
    }

    private static StockOversold read(FieldReader in) {
        return new StockOversold(
                in.parsed("place", PlaceId::new),
                in.parsed("sku", Sku::of),
                in.number("missing"),
                in.texts("reservations"));
    }
}
