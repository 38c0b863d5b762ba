// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.movement;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.Optional;

/**
 * What lies at a place is worth what it would be had everything been told in the order in which it happened, or had another
 * valuation held all along. Quantities stay; value and layers are as this fact says. Where another shop's log tells it beside
 * another quantity, the value alone changes, and the owner of the place trues up the rest.
 *
 * @param values by how many minor units each item's value changes, of either sign
 * @param states of each item, one after the other: what is owed for goods that were sold before they were there, the last
 *     known cost (steps and grains), how many layers there are, and three numbers for each of them: what it came with
 *     (steps and grains) and what is left of it
 */
public record StockRestated(
        Optional<DocumentId> cause, PlaceId place, Currency currency, List<Sku> skus, Column values, Column states)
        implements Revaluation {
    public static final FactType<StockRestated> TYPE =
            new FactType<>("StockRestated", 1, StockRestated.class, StockRestated::write, (in, version) -> read(in));

    /** How many numbers of an item stand before its layers, the last of them how many layers there are. */
    public static final int HEAD = 4;
    /** How many numbers each layer has. */
    public static final int LAYER = 3;

    public StockRestated {
        skus = List.copyOf(skus);
        Lines.check(skus, values, Long.MIN_VALUE, "values");
        int at = 0;
        for (Sku sku : skus) {
            int count = at + HEAD - 1;
            boolean whole = count < states.size()
                    && states.get(count) >= 0
                    && states.get(count) <= (states.size() - count - 1) / LAYER;
            if (!whole) {
                throw new IllegalArgumentException("no state of " + sku + " in " + states.size() + " numbers");
            }
            at = count + 1 + LAYER * Math.toIntExact(states.get(count));
        }
        if (at != states.size()) {
            throw new IllegalArgumentException(states.size() + " numbers, of which " + at + " are of an item");
        }
    }

    @Override
    public FactType<StockRestated> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        Lines.writeHead(this, out);
        values.write(out, "values");
        states.write(out, "states");
    }

    private static StockRestated read(FieldReader in) {
        Optional<DocumentId> cause = Lines.readCause(in);
        PlaceId place = Lines.readPlace(in);
        Currency currency = Lines.readCurrency(in);
        List<Sku> skus = Lines.readSkus(in);
        Column values = Column.read(in, "values");
        Column states = Column.read(in, "states");
        return Lines.built(in, () -> new StockRestated(cause, place, currency, skus, values, states));
    }
}
