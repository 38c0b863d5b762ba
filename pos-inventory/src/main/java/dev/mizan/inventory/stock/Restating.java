// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockRestated;
import dev.mizan.inventory.stock.internal.Balances;
import dev.mizan.inventory.stock.internal.Shelves;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.internal.LayerColumn;
import dev.mizan.inventory.valuation.internal.Layers;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Decides what a book takes over from another one, in which the same goods were told in another order. */
record Restating(Shelves book, Shelves before, Shelves after, List<? extends Movement> first) {

    /** Of each place what differs before and after, and what the first movements are about. */
    List<StockRestated> decide() {
        List<StockRestated> facts = new ArrayList<>();
        for (PlaceId place : after.places().sorted()) {
            at(place).ifPresent(facts::add);
        }
        return facts;
    }

    private Optional<StockRestated> at(PlaceId place) {
        List<Sku> skus = new ArrayList<>();
        LongStream.Builder values = LongStream.builder();
        LongStream.Builder states = LongStream.builder();
        for (int item : after.items().sorted()) {
            Sku sku = after.items().sku(item);
            long[] wanted = state(after, place, sku);
            if (wanted.length > 0 && isAbout(place, sku, wanted)) {
                skus.add(sku);
                values.add(value(after, place, sku) - value(book, place, sku) - moved(place, sku, false));
                Arrays.stream(wanted).forEach(states::add);
            }
        }
        return skus.isEmpty()
                ? Optional.empty()
                : Optional.of(new StockRestated(
                        Optional.empty(),
                        place,
                        book.currency(),
                        skus,
                        Column.of(values.build().toArray()),
                        Column.of(states.build().toArray())));
    }

    /** Goods that are told apart elsewhere, or that another log moved meanwhile, stay as they are. */
    private boolean isAbout(PlaceId place, Sku sku, long[] wanted) {
        long there = quantity(book, place, sku) + moved(place, sku, true);
        boolean named = first.stream()
                .anyMatch(it -> it.place().equals(place) && it.skus().contains(sku));
        boolean differs = !valuation(before, sku).equals(valuation(after, sku))
                || value(before, place, sku) != value(after, place, sku)
                || !Arrays.equals(state(before, place, sku), wanted);
        return there == quantity(after, place, sku) && (named || differs);
    }

    private long moved(PlaceId place, Sku sku, boolean steps) {
        long change = 0;
        for (Movement movement : first) {
            for (int line = 0;
                    movement.place().equals(place) && line < movement.skus().size();
                    line++) {
                if (movement.skus().get(line).equals(sku)) {
                    change += steps ? movement.stepsChange(line) : movement.valueChange(line);
                }
            }
        }
        return change;
    }

    /** What moves over to another valuation becomes one layer: it is told anew even where both leave the same. */
    private static Optional<Valuation> valuation(Shelves shelves, Sku sku) {
        int item = shelves.items().find(sku);
        return item < 0 ? Optional.empty() : Optional.of(shelves.items().valuation(item));
    }

    private static int slot(Shelves shelves, PlaceId place, Sku sku) {
        int item = shelves.items().find(sku);
        return item < 0 ? -1 : shelves.slot(place, item);
    }

    private static long value(Shelves shelves, PlaceId place, Sku sku) {
        return shelves.balances().value(slot(shelves, place, sku));
    }

    private static long quantity(Shelves shelves, PlaceId place, Sku sku) {
        return shelves.balances().quantity(slot(shelves, place, sku));
    }

    /** As {@link StockRestated#states} tells it; nothing where the item has never lain there. */
    private static long[] state(Shelves shelves, PlaceId place, Sku sku) {
        int slot = slot(shelves, place, sku);
        if (slot < 0) {
            return new long[0];
        }
        Balances balances = shelves.balances();
        Layers layers = balances.layers(shelves.items().get(sku));
        LongStream.Builder state = LongStream.builder();
        state.add(balances.owed(slot)).add(layers.knownSteps(slot)).add(layers.knownGrains(slot));
        state.add(layers.count(slot));
        for (int layer = 0; layer < layers.count(slot); layer++) {
            for (LayerColumn column : LayerColumn.values()) {
                state.add(layers.layer(slot, layer, column));
            }
        }
        return state.build().toArray();
    }
}
