// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.transfer;

import dev.mizan.inventory.movement.Column;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.util.List;

/**
 * Goods of a transfer arrived, and perhaps were lost on their way.
 *
 * @param arrived steps of each item
 * @param arrivedValues their share of what the transfer cost, in minor units
 * @param lost steps of each item that will not arrive any more
 * @param lostValues their share of what the transfer cost, in minor units
 */
public record TransferReceived(
        String number,
        Currency currency,
        List<Sku> skus,
        Column arrived,
        Column arrivedValues,
        Column lost,
        Column lostValues)
        implements TransferFact {
    public static final FactType<TransferReceived> TYPE = new FactType<>(
            "TransferReceived", 1, TransferReceived.class, TransferReceived::write, (in, version) -> read(in));

    public TransferReceived {
        skus = List.copyOf(skus);
        for (Column column : List.of(arrived, arrivedValues, lost, lostValues)) {
            if (column.size() != skus.size()) {
                throw new IllegalArgumentException(skus.size() + " items with " + column.size() + " numbers");
            }
        }
    }

    /** What arrived is worth. */
    public Money arrivedValue() {
        return Money.ofMinor(arrivedValues.sum(), currency);
    }

    /** What was lost was worth. */
    public Money lostValue() {
        return Money.ofMinor(lostValues.sum(), currency);
    }

    @Override
    public FactType<TransferReceived> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("number", number)
                .text("currency", currency.code())
                .texts("skus", skus.stream().map(Sku::value).toList());
        arrived.write(out, "arrived");
        arrivedValues.write(out, "arrivedValues");
        lost.write(out, "lost");
        lostValues.write(out, "lostValues");
    }

    private static TransferReceived read(FieldReader in) {
        return new TransferReceived(
                in.text("number"),
                in.parsed("currency", Currency::of),
                in.texts("skus").stream().map(Sku::of).toList(),
                Column.read(in, "arrived"),
                Column.read(in, "arrivedValues"),
                Column.read(in, "lost"),
                Column.read(in, "lostValues"));
    }
}
