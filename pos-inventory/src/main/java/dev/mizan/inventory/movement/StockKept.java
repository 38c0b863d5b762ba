// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.movement;

import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * Items are kept in stock from now on, each in one unit and under one valuation; a later fact may give an item another
 * valuation, and what lies there then moves over as one layer at its value.
 */
public record StockKept(List<KeptItem> items) implements StockFact {
    public static final FactType<StockKept> TYPE =
            new FactType<>("StockKept", 1, StockKept.class, StockKept::write, (in, version) -> read(in));

    public StockKept {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("no items to keep");
        }
    }

    @Override
    public FactType<StockKept> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        Lines.writeSkus(items.stream().map(KeptItem::sku).toList(), out);
        out.texts("units", items.stream().map(item -> item.unit().notation()).toList());
        out.texts(
                "valuations",
                items.stream().map(item -> item.valuation().notation()).toList());
    }

    private static StockKept read(FieldReader in) {
        var skus = Lines.readSkus(in);
        List<String> units = in.texts("units");
        List<String> valuations = in.texts("valuations");
        return Lines.built(in, () -> {
            List<KeptItem> items = new ArrayList<>(skus.size());
            for (int line = 0; line < skus.size(); line++) {
                items.add(new KeptItem(
                        skus.get(line), Unit.ofNotation(at(units, line)), Valuation.ofNotation(at(valuations, line))));
            }
            if (units.size() != skus.size() || valuations.size() != skus.size()) {
                throw new IllegalArgumentException("columns of unequal length");
            }
            return new StockKept(items);
        });
    }

    private static String at(List<String> texts, int line) {
        if (line >= texts.size()) {
            throw new IllegalArgumentException("columns of unequal length");
        }
        return texts.get(line);
    }
}
