// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.transfer;

import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.util.List;

/**
 * Goods left a place for another one of the company; until they arrive they are nobody's stock but the company's still.
 *
 * @param values what they cost where they left, in minor units
 */
public record TransferSent(
        String number, PlaceId from, PlaceId to, Currency currency, List<Sku> skus, Column steps, Column values)
        implements TransferFact {
    public static final FactType<TransferSent> TYPE =
            new FactType<>("TransferSent", 1, TransferSent.class, TransferSent::write, (in, version) -> read(in));

    public TransferSent {
        skus = List.copyOf(skus);
        if (skus.isEmpty() || steps.size() != skus.size() || values.size() != skus.size()) {
            throw new IllegalArgumentException(skus.size() + " items with " + steps.size() + " and " + values.size());
        }
    }

    /** What all of it cost. */
    public Money total() {
        return Money.ofMinor(values.sum(), currency);
    }

    @Override
    public FactType<TransferSent> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("number", number)
                .text("from", from.value())
                .text("to", to.value())
                .text("currency", currency.code())
                .texts("skus", skus.stream().map(Sku::value).toList());
        steps.write(out, "steps");
        values.write(out, "values");
    }

    private static TransferSent read(FieldReader in) {
        return new TransferSent(
                in.text("number"),
                in.parsed("from", PlaceId::new),
                in.parsed("to", PlaceId::new),
                in.parsed("currency", Currency::of),
                in.texts("skus").stream().map(Sku::of).toList(),
                Column.read(in, "steps"),
                Column.read(in, "values"));
    }
}
