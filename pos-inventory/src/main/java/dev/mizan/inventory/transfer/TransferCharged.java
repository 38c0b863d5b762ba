// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.transfer;

import dev.mizan.inventory.movement.Column;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Sku;
import java.util.List;

/**
 * Goods on their way cost more than was known when they were sent, or less; what arrives of them, and what is lost, takes
 * its share.
 *
 * @param skus each once
 * @param values by how many minor units, of either sign
 */
public record TransferCharged(String number, Currency currency, List<Sku> skus, Column values) implements TransferFact {
    public static final FactType<TransferCharged> TYPE = new FactType<>(
            "TransferCharged", 1, TransferCharged.class, TransferCharged::write, (in, version) -> read(in));

    public TransferCharged {
        skus = List.copyOf(skus);
        if (skus.isEmpty() || values.size() != skus.size()) {
            throw new IllegalArgumentException(skus.size() + " items with " + values.size() + " values");
        }
    }

    /** What an item is charged with; 0 where it is not named. */
    long of(Sku sku) {
        int line = skus.indexOf(sku);
        return line < 0 ? 0 : values.get(line);
    }

    @Override
    public FactType<TransferCharged> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("number", number)
                .text("currency", currency.code())
                .texts("skus", skus.stream().map(Sku::value).toList());
        values.write(out, "values");
    }

    private static TransferCharged read(FieldReader in) {
        return new TransferCharged(
                in.text("number"),
                in.parsed("currency", Currency::of),
                in.texts("skus").stream().map(Sku::of).toList(),
                Column.read(in, "values"));
    }
}
