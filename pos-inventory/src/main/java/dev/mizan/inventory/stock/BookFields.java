// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.internal.Balances;
import dev.mizan.inventory.stock.internal.Items;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.internal.LayerColumn;
import dev.mizan.inventory.valuation.internal.Layers;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** A book as fields: items and balances as columns in the order of their numbers, layers one after the other. */
record BookFields(StockBook book) {

    void write(FieldWriter out) {
        Items items = book.items();
        int[] sorted = items.sorted();
        out.text("currency", book.currency().code());
        out.texts(
                "items",
                Arrays.stream(sorted).mapToObj(item -> items.sku(item).value()).toList());
        out.texts(
                "units",
                Arrays.stream(sorted)
                        .mapToObj(item -> items.unit(item).notation())
                        .toList());
        out.texts(
                "valuations",
                Arrays.stream(sorted)
                        .mapToObj(item -> items.valuation(item).notation())
                        .toList());
        out.list("places", book.places().sorted(), (place, fields) -> writePlace(place, sorted, fields));
    }

    private void writePlace(PlaceId place, int[] sorted, FieldWriter out) {
        Balances balances = book.balances();
        int[] items = Arrays.stream(sorted)
                .filter(item -> book.slot(place, item) >= 0)
                .toArray();
        LongStream.Builder layers = LongStream.builder();
        out.text("place", place.value());
        out.texts(
                "skus",
                Arrays.stream(items)
                        .mapToObj(item -> book.items().sku(item).value())
                        .toList());
        column(out, "quantity", items, item -> balances.quantity(book.slot(place, item)));
        column(out, "value", items, item -> balances.value(book.slot(place, item)));
        column(out, "owed", items, item -> balances.owed(book.slot(place, item)));
        column(out, "knownSteps", items, item -> balances.layers(item).knownSteps(book.slot(place, item)));
        column(out, "knownGrains", items, item -> balances.layers(item).knownGrains(book.slot(place, item)));
        column(out, "layerCounts", items, item -> balances.layers(item).count(book.slot(place, item)));
        for (int item : items) {
            Layers there = balances.layers(item);
            int slot = book.slot(place, item);
            for (int layer = 0; layer < there.count(slot); layer++) {
                for (LayerColumn column : LayerColumn.values()) {
                    layers.add(there.layer(slot, layer, column));
                }
            }
        }
        out.numbers("layers", layers.build().toArray());
    }

    private static void column(FieldWriter out, String name, int[] items, java.util.function.IntToLongFunction number) {
        out.numbers(name, Arrays.stream(items).mapToLong(number).toArray());
    }

    static StockBook read(FieldReader in) {
        StockBook book = new StockBook(in.parsed("currency", Currency::of));
        List<String> skus = in.texts("items");
        List<String> units = in.texts("units");
        List<String> valuations = in.texts("valuations");
        if (units.size() != skus.size() || valuations.size() != skus.size()) {
            throw in.wrong("items, units and valuations are of unequal length");
        }
        for (int i = 0; i < skus.size(); i++) {
            book.items()
                    .add(new Sku(skus.get(i)), Unit.ofNotation(units.get(i)), Valuation.ofNotation(valuations.get(i)));
        }
        in.list("places", fields -> new BookFields(book).readPlace(fields));
        return book;
    }

    private PlaceId readPlace(FieldReader in) {
        PlaceId place = in.parsed("place", PlaceId::new);
        List<String> skus = in.texts("skus");
        List<long[]> columns = new ArrayList<>();
        for (String name : List.of("quantity", "value", "owed", "knownSteps", "knownGrains", "layerCounts")) {
            long[] column = in.numbers(name);
            if (column.length != skus.size()) {
                throw in.wrong(name + " has " + column.length + " numbers for " + skus.size() + " items");
            }
            columns.add(column);
        }
        long[] layers = in.numbers("layers");
        int at = 0;
        int number = book.places().open(place);
        Balances balances = book.balances();
        for (int i = 0; i < skus.size(); i++) {
            int item = book.items().get(new Sku(skus.get(i)));
            int slot = balances.open(number, item);
            balances.restore(slot, columns.get(0)[i], columns.get(1)[i], columns.get(2)[i]);
            Layers there = balances.layers(item);
            there.know(slot, columns.get(3)[i], columns.get(4)[i]);
            for (long layer = columns.get(5)[i]; layer > 0; layer--, at += 3) {
                there.restore(slot, layers[at], layers[at + 1], layers[at + 2]);
            }
        }
        return place;
    }
}
