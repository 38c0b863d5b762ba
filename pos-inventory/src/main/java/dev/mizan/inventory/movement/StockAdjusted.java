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
 * The book was put right: a count found more or less, goods were spoilt.
 *
 * @param steps by how much; negative where there is less. Never zero
 * @param values by how many minor units, of the sign of the steps or zero
 */
public record StockAdjusted(
        Optional<DocumentId> cause,
        PlaceId place,
        AdjustmentReason reason,
        Currency currency,
        List<Sku> skus,
        Column steps,
        Column values)
        implements Movement {
    public static final FactType<StockAdjusted> TYPE =
            new FactType<>("StockAdjusted", 1, StockAdjusted.class, StockAdjusted::write, (in, version) -> read(in));

    public StockAdjusted {
        skus = List.copyOf(skus);
        Lines.check(skus, steps, Long.MIN_VALUE, "steps");
        Lines.check(skus, values, Long.MIN_VALUE, "values");
        for (int line = 0; line < skus.size(); line++) {
            int sign = Long.signum(steps.get(line));
            if (sign == 0 || Long.signum(values.get(line)) == -sign) {
                throw new IllegalArgumentException(
                        skus.get(line) + " adjusted by " + steps.get(line) + " and worth " + values.get(line));
            }
        }
    }

    @Override
    public long stepsChange(int line) {
        return steps.get(line);
    }

    @Override
    public long valueChange(int line) {
        return values.get(line);
    }

    @Override
    public long trueUp(int line) {
        return 0;
    }

    @Override
    public FactType<StockAdjusted> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        Lines.writeHead(this, out);
        out.text("reason", reason.name());
        steps.write(out, "steps");
        values.write(out, "values");
    }

    private static StockAdjusted read(FieldReader in) {
        Optional<DocumentId> cause = Lines.readCause(in);
        PlaceId place = Lines.readPlace(in);
        Currency currency = Lines.readCurrency(in);
        List<Sku> skus = Lines.readSkus(in);
        AdjustmentReason reason = in.parsed("reason", AdjustmentReason::valueOf);
        Column steps = Column.read(in, "steps");
        Column values = Column.read(in, "values");
        return Lines.built(in, () -> new StockAdjusted(cause, place, reason, currency, skus, steps, values));
    }
}
