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
 * Goods left: they were sold, or used up.
 *
 * @param steps how much, above zero
 * @param values what it cost, in minor units, not negative; for what was not there, at the last known cost
 * @param oversold how much of the steps was not there by the book; a person looks into it
 */
public record StockIssued(
        Optional<DocumentId> cause,
        PlaceId place,
        Currency currency,
        List<Sku> skus,
        Column steps,
        Column values,
        Column oversold)
        implements Movement {
    public static final FactType<StockIssued> TYPE = new FactType<>(
            "StockIssued", 1, StockIssued.class, StockIssued::write, (in, version) -> StockIssued.FORM.read(in));

    private static final GoodsForm<StockIssued> FORM = new GoodsForm<>("oversold", 0, StockIssued::new);

    public StockIssued {
        skus = List.copyOf(skus);
        FORM.check(skus, steps, values, oversold);
    }

    /** What all of it cost: the cost of goods sold. */
    public Money total() {
        return Money.ofMinor(values.sum(), currency);
    }

    /** What a line had issued, for goods that come back with their receipt. */
    public IssuedLine line(int line) {
        return new IssuedLine(skus.get(line), steps.get(line), Money.ofMinor(values.get(line), currency));
    }

    /** Whether some of it was not there by the book. */
    public boolean isOversold() {
        return !oversold.isZero();
    }

    @Override
    public long stepsChange(int line) {
        return -steps.get(line);
    }

    @Override
    public long valueChange(int line) {
        return -values.get(line);
    }

    @Override
    public long trueUp(int line) {
        return 0;
    }

    @Override
    public FactType<StockIssued> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        FORM.write(this, steps, values, oversold, out);
    }
}
