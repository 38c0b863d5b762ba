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
 * The owner of a place's valuation corrected what tills had issued at the cost that they knew of.
 *
 * @param trueUps what goes to the cost of goods sold and off the stock, in minor units of either sign
 */
public record StockTruedUp(Optional<DocumentId> cause, PlaceId place, Currency currency, List<Sku> skus, Column trueUps)
        implements Movement {
    public static final FactType<StockTruedUp> TYPE =
            new FactType<>("StockTruedUp", 1, StockTruedUp.class, StockTruedUp::write, (in, version) -> read(in));

    public StockTruedUp {
        skus = List.copyOf(skus);
        Lines.check(skus, trueUps, Long.MIN_VALUE, "true-ups");
    }

    @Override
    public long stepsChange(int line) {
        return 0;
    }

    @Override
    public long valueChange(int line) {
        return -trueUps.get(line);
    }

    @Override
    public long trueUp(int line) {
        return trueUps.get(line);
    }

    @Override
    public FactType<StockTruedUp> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        Lines.writeHead(this, out);
        trueUps.write(out, "trueUps");
    }

    private static StockTruedUp read(FieldReader in) {
        Optional<DocumentId> cause = Lines.readCause(in);
        PlaceId place = Lines.readPlace(in);
        Currency currency = Lines.readCurrency(in);
        List<Sku> skus = Lines.readSkus(in);
        Column trueUps = Column.read(in, "trueUps");
        return Lines.built(in, () -> new StockTruedUp(cause, place, currency, skus, trueUps));
    }
}
