// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock.internal;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.internal.LayerColumn;
import dev.mizan.inventory.valuation.internal.Layers;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads what {@link BookWriting} wrote. */
public record BookReading(Shelves shelves) {

    /** The columns that were written; what can not be read is wrong at its place. */
    public static Shelves from(FieldReader in) {
        try {
            return book(in);
        } catch (IllegalArgumentException e) {
            throw in.wrong("no stock book: " + e.getMessage());
        }
    }

    private static Shelves book(FieldReader in) {
        Shelves shelves = Shelves.empty(in.parsed("currency", Currency::of));
        List<String> skus = in.texts("items");
        List<String> units = in.texts("units");
        List<String> valuations = in.texts("valuations");
        if (units.size() != skus.size() || valuations.size() != skus.size()) {
            throw in.wrong(
                    skus.size() + " items with " + units.size() + " units, " + valuations.size() + " valuations");
        }
        for (int i = 0; i < skus.size(); i++) {
            shelves.items()
                    .add(new Sku(skus.get(i)), Unit.ofNotation(units.get(i)), Valuation.ofNotation(valuations.get(i)));
        }
        in.list("places", new BookReading(shelves)::place);
        return shelves;
    }

    private PlaceId place(FieldReader in) {
        PlaceId place = in.parsed("place", PlaceId::new);
        int number = shelves.places().open(place);
        List<String> skus = in.texts("skus");
        Map<SlotColumn, long[]> columns = new EnumMap<>(SlotColumn.class);
        for (SlotColumn column : SlotColumn.values()) {
            columns.put(column, numbers(in, column.field(), skus.size()));
        }
        long[] counts = column(columns, SlotColumn.LAYERS);
        long cells = Arrays.stream(counts).sum() * LayerColumn.values().length;
        long[] layers = numbers(in, "layers", cells);
        int at = 0;
        for (int i = 0; i < skus.size(); i++) {
            int item = shelves.items().get(new Sku(skus.get(i)));
            int slot = shelves.balances().open(number, item);
            Layers there = slot(slot, item, columns, i);
            for (long layer = 0; layer < counts[i]; layer++, at += LayerColumn.values().length) {
                there.restore(slot, layers[at], layers[at + 1], layers[at + 2]);
            }
        }
        return place;
    }

    private Layers slot(int slot, int item, Map<SlotColumn, long[]> columns, int i) {
        shelves.balances()
                .restore(
                        slot,
                        column(columns, SlotColumn.QUANTITY)[i],
                        column(columns, SlotColumn.VALUE)[i],
                        column(columns, SlotColumn.OWED)[i]);
        Layers layers = shelves.balances().layers(item);
        layers.know(slot, column(columns, SlotColumn.KNOWN_STEPS)[i], column(columns, SlotColumn.KNOWN_GRAINS)[i]);
        return layers;
    }

    private static long[] column(Map<SlotColumn, long[]> columns, SlotColumn column) {
        return Objects.requireNonNull(columns.get(column), "every column is read");
    }

    private static long[] numbers(FieldReader in, String field, long wanted) {
        long[] numbers = in.numbers(field);
        if (numbers.length != wanted) {
            throw in.wrong(field + " has " + numbers.length + " numbers, not " + wanted);
        }
        return numbers;
    }
}
