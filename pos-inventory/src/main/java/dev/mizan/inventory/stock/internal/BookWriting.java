// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock.internal;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.valuation.internal.LayerColumn;
import dev.mizan.inventory.valuation.internal.Layers;
import dev.mizan.spi.fact.FieldWriter;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

/** Writes a book as columns, items and places in the order of their numbers, the layers one after the other. */
public record BookWriting(Shelves shelves) {

    /** Writes the whole book. */
    public void to(FieldWriter out) {
        Items items = shelves.items();
        int[] sorted = items.sorted();
        out.text("currency", shelves.currency().code());
        out.texts("items", texts(sorted, item -> items.sku(item).value()));
        out.texts("units", texts(sorted, item -> items.unit(item).notation()));
        out.texts("valuations", texts(sorted, item -> items.valuation(item).notation()));
        out.list("places", shelves.places().sorted(), (place, fields) -> place(place, sorted, fields));
    }

    private void place(PlaceId place, int[] sorted, FieldWriter out) {
        int[] items = Arrays.stream(sorted)
                .filter(item -> shelves.slot(place, item) >= 0)
                .toArray();
        Balances balances = shelves.balances();
        out.text("place", place.value());
        out.texts("skus", texts(items, item -> shelves.items().sku(item).value()));
        for (SlotColumn column : SlotColumn.values()) {
            out.numbers(
                    column.field(),
                    Arrays.stream(items)
                            .mapToLong(item -> column.of(balances, shelves.slot(place, item), item))
                            .toArray());
        }
        LongStream.Builder layers = LongStream.builder();
        for (int item : items) {
            layers(balances.layers(item), shelves.slot(place, item), layers);
        }
        out.numbers("layers", layers.build().toArray());
    }

    private static void layers(Layers layers, int slot, LongStream.Builder out) {
        for (int layer = 0; layer < layers.count(slot); layer++) {
            for (LayerColumn column : LayerColumn.values()) {
                out.add(layers.layer(slot, layer, column));
            }
        }
    }

    private static List<String> texts(int[] items, IntFunction<String> text) {
        return Arrays.stream(items).mapToObj(text).toList();
    }
}
