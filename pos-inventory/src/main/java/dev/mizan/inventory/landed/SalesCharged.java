// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.landed;

import dev.mizan.inventory.movement.Column;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.Optional;

/**
 * What a bill that came late charged on goods that were sold by then, sale by sale: beside the bill, so that goods which
 * come back with their receipt bring their part of it back. Sales whose part is less than a minor unit are left out.
 *
 * @param sales the sale of each line
 * @param skus its item
 * @param steps how much of it, sold and not back by then, the charge is for; above zero
 * @param values the charge, in minor units of the books, below zero for a credit
 */
public record SalesCharged(List<DocumentId> sales, List<Sku> skus, Column steps, Column values) implements Fact {
    public static final FactType<SalesCharged> TYPE =
            new FactType<>("SalesCharged", 1, SalesCharged.class, SalesCharged::write, (in, version) -> read(in));

    /**
     * One item of one sale.
     *
     * @param minor what all of the steps are charged with
     */
    public record Line(Sku sku, long steps, long minor) {}

    public SalesCharged {
        sales = List.copyOf(sales);
        skus = List.copyOf(skus);
        int size = sales.size();
        if (size == 0 || skus.size() != size || steps.size() != size || values.size() != size) {
            throw new IllegalArgumentException(
                    size + " sales, " + skus.size() + " items, " + steps.size() + " and " + values.size());
        }
        for (int line = 0; line < size; line++) {
            if (steps.get(line) < 1) {
                throw new IllegalArgumentException(skus.get(line) + ": a charge on " + steps.get(line));
            }
        }
    }

    /** What an item of a sale was charged with; empty where it was not. */
    public Optional<Line> of(DocumentId sale, Sku sku) {
        for (int line = 0; line < sales.size(); line++) {
            if (skus.get(line).equals(sku) && sales.get(line).equals(sale)) {
                return Optional.of(new Line(sku, steps.get(line), values.get(line)));
            }
        }
        return Optional.empty();
    }

    @Override
    public FactType<SalesCharged> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.texts("sales", sales.stream().map(DocumentId::toString).toList())
                .texts("skus", skus.stream().map(Sku::value).toList());
        steps.write(out, "steps");
        values.write(out, "values");
    }

    private static SalesCharged read(FieldReader in) {
        return new SalesCharged(
                in.texts("sales").stream().map(DocumentId::of).toList(),
                in.texts("skus").stream().map(Sku::of).toList(),
                Column.read(in, "steps"),
                Column.read(in, "values"));
    }
}
