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
 * Goods that lie at a place cost more than was known when they came, or less: freight, duty, a rebate (IAS 2.10, 2.11).
 * Their value changes and their quantity does not. An item may stand in several lines, one for each layer.
 *
 * @param ahead how many steps of the item will leave before these goods
 * @param steps how many steps of them there are, above zero
 * @param values by how many minor units, of either sign
 */
public record StockRevalued(
        Optional<DocumentId> cause,
        PlaceId place,
        Currency currency,
        List<Sku> skus,
        Column ahead,
        Column steps,
        Column values)
        implements Revaluation {
    public static final FactType<StockRevalued> TYPE =
            new FactType<>("StockRevalued", 1, StockRevalued.class, StockRevalued::write, (in, version) -> read(in));

    public StockRevalued {
        skus = List.copyOf(skus);
        Lines.check(skus, ahead, 0, "steps ahead");
        Lines.check(skus, steps, 1, "steps");
        Lines.check(skus, values, Long.MIN_VALUE, "values");
    }

    @Override
    public FactType<StockRevalued> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        Lines.writeHead(this, out);
        ahead.writeUnlessZero(out, "ahead");
        steps.write(out, "steps");
        values.write(out, "values");
    }

    private static StockRevalued read(FieldReader in) {
        Optional<DocumentId> cause = Lines.readCause(in);
        PlaceId place = Lines.readPlace(in);
        Currency currency = Lines.readCurrency(in);
        List<Sku> skus = Lines.readSkus(in);
        Column ahead = Column.readUnlessZero(in, "ahead", skus.size());
        Column steps = Column.read(in, "steps");
        Column values = Column.read(in, "values");
        return Lines.built(in, () -> new StockRevalued(cause, place, currency, skus, ahead, steps, values));
    }
}
