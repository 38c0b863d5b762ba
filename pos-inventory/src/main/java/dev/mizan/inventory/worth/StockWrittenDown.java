// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.worth;

import dev.mizan.inventory.movement.Column;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.util.List;

/**
 * Items were looked at, and are carried at the lower of their cost and what they bring (IAS 2.28 to 2.34). Their cost in the
 * stock book stays; what is off it stands in an account of its own.
 *
 * @param number of the document
 * @param each what one of each item's unit brings, in minor units
 * @param steps how much of each there was, at all places
 * @param costs what all of it had cost
 * @param changes what is written down now, below zero where it is written up again or is no longer there
 */
public record StockWrittenDown(
        String number, Currency currency, List<Sku> skus, Column each, Column steps, Column costs, Column changes)
        implements Fact {
    public static final FactType<StockWrittenDown> TYPE = new FactType<>(
            "StockWrittenDown", 1, StockWrittenDown.class, StockWrittenDown::write, (in, version) -> read(in));

    public StockWrittenDown {
        skus = List.copyOf(skus);
        int size = skus.size();
        if (size == 0
                || each.size() != size
                || steps.size() != size
                || costs.size() != size
                || changes.size() != size) {
            throw new IllegalArgumentException(number + ": columns of another length than " + size);
        }
    }

    /** What is written down, without what is written up. */
    public Money down() {
        return sum(1);
    }

    /** What is written up again, above zero. */
    public Money up() {
        return sum(-1);
    }

    private Money sum(int sign) {
        long sum = 0;
        for (int line = 0; line < changes.size(); line++) {
            sum = Math.addExact(sum, Math.max(sign * changes.get(line), 0));
        }
        return Money.ofMinor(sum, currency);
    }

    @Override
    public FactType<StockWrittenDown> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("number", number)
                .text("currency", currency.code())
                .texts("skus", skus.stream().map(Sku::value).toList());
        each.write(out, "each");
        steps.write(out, "steps");
        costs.write(out, "costs");
        changes.write(out, "changes");
    }

    private static StockWrittenDown read(FieldReader in) {
        return new StockWrittenDown(
                in.text("number"),
                in.parsed("currency", Currency::of),
                in.texts("skus").stream().map(Sku::of).toList(),
                Column.read(in, "each"),
                Column.read(in, "steps"),
                Column.read(in, "costs"),
                Column.read(in, "changes"));
    }
}
