// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.movement;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.Optional;

/**
 * Goods came in at a cost: from a supplier, or as opening stock.
 *
 * @param steps how much, above zero
 * @param values what it cost, in minor units, not negative
 * @param trueUps per line, see {@link Movement#trueUp(int)}
 */
public record StockReceived(
        Optional<DocumentId> cause,
        PlaceId place,
        Currency currency,
        List<Sku> skus,
        Column steps,
        Column values,
        Column trueUps)
        implements Movement {
    public static final FactType<StockReceived> TYPE = new FactType<>(
            "StockReceived",
            1,
            StockReceived.class,
            StockReceived::write,
            (in, version) -> StockReceived.FORM.read(in));

    private static final GoodsForm<StockReceived> FORM = new GoodsForm<>("trueUps", Long.MIN_VALUE, StockReceived::new);

    public StockReceived {
        skus = List.copyOf(skus);
        FORM.check(skus, steps, values, trueUps);
    }

    /** What all of it cost: to the credit of goods received, not invoiced. */
    public Money total() {
        return Money.ofMinor(values.sum(), currency);
    }

    @Override
    public long stepsChange(int line) {
        return steps.get(line);
    }

    @Override
    public long valueChange(int line) {
        return Math.subtractExact(values.get(line), trueUps.get(line));
    }

    @Override
    public long trueUp(int line) {
        return trueUps.get(line);
    }

    @Override
    public FactType<StockReceived> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        FORM.write(this, steps, values, trueUps, out);
    }
}
