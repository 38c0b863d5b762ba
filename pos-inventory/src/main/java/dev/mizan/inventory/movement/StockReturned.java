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
 * Goods came back from a customer and are for sale again.
 *
 * @param steps how much, above zero
 * @param values what they are taken back at, in minor units: with a receipt, what their issue had cost
 * @param trueUps per line, see {@link Movement#trueUp(int)}
 */
public record StockReturned(
        Optional<DocumentId> cause,
        PlaceId place,
        Currency currency,
        List<Sku> skus,
        Column steps,
        Column values,
        Column trueUps)
        implements Movement {
    public static final FactType<StockReturned> TYPE = new FactType<>(
            "StockReturned",
            1,
            StockReturned.class,
            StockReturned::write,
            (in, version) -> StockReturned.FORM.read(in));

    private static final GoodsForm<StockReturned> FORM = new GoodsForm<>("trueUps", Long.MIN_VALUE, StockReturned::new);

    public StockReturned {
        skus = List.copyOf(skus);
        FORM.check(skus, steps, values, trueUps);
    }

    /** What all of it is taken back at: off the cost of goods sold. */
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
    public FactType<StockReturned> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        FORM.write(this, steps, values, trueUps, out);
    }
}
