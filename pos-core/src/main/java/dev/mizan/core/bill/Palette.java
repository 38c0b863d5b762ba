// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.bill;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column whose values repeat: each is written once, and for each line its place among them; with one value, no places.
 */
final class Palette<T> {
    private final List<T> values;
    private final long[] places;

    private Palette(List<T> values, long[] places) {
        this.values = values;
        this.places = places;
    }

    /** A value that is that of the line before is not told anew. */
    static <V> void write(
            String name,
            FieldWriter out,
            List<SoldLine> lines,
            Function<SoldLine, V> column,
            Function<V, String> telling) {
        Map<String, Integer> places = new LinkedHashMap<>();
        long[] ofLine = new long[lines.size()];
        @Nullable V before = null;
        for (int i = 0; i < ofLine.length; i++) {
            V value = column.apply(lines.get(i));
            ofLine[i] = value.equals(before)
                    ? ofLine[i - 1]
                    : places.computeIfAbsent(telling.apply(value), text -> places.size());
            before = value;
        }
        out.texts(name, List.copyOf(places.keySet()));
        if (places.size() > 1) {
            out.numbers(name + "Of", ofLine);
        }
    }

    static <T> Palette<T> read(String name, int size, FieldReader in, Function<String, T> parser) {
        List<T> values = new ArrayList<>();
        for (String text : in.texts(name)) {
            try {
                values.add(parser.apply(text));
            } catch (IllegalArgumentException | ArithmeticException e) {
                throw in.wrong(name + ": " + e.getMessage());
            }
        }
        long[] places = values.size() > 1 ? BillFields.numbers(name + "Of", size, in) : new long[size];
        for (long place : places) {
            if (place < 0 || place >= values.size()) {
                throw in.wrong(name + " has no value " + place);
            }
        }
        return new Palette<>(values, places);
    }

    /** The value of a line. */
    T of(int line) {
        return values.get((int) places[line]);
    }
}
