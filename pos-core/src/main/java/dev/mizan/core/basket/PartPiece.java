// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.basket;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which piece of a component goes with a kit, told by its serial number: the phone in a starter set. The kit's line is one
 * kit, and names each such piece once.
 */
public record PartPiece(Sku item, String serial) {
    public PartPiece {
        if (serial.isEmpty()) {
            throw new IllegalArgumentException("a piece of " + item + " without a serial number");
        }
    }

    /** Writes the pieces of each line, as columns; called where a line names one. */
    public static void write(List<List<PartPiece>> lines, FieldWriter out) {
        List<PartPiece> all = lines.stream().flatMap(List::stream).toList();
        long[] places = new long[all.size()];
        int next = 0;
        for (int line = 0; line < lines.size(); line++) {
            for (int i = 0; i < lines.get(line).size(); i++) {
                places[next++] = line;
            }
        }
        out.numbers("partLines", places)
                .texts("partItems", all.stream().map(it -> it.item().value()).toList())
                .texts("partSerials", all.stream().map(PartPiece::serial).toList());
    }

    /** Reads what {@link #write} wrote: a list for each of so many lines. */
    public static List<List<PartPiece>> read(int size, FieldReader in) {
        if (!in.has("partLines")) {
            return Collections.nCopies(size, List.of());
        }
        List<List<PartPiece>> lines = new ArrayList<>();
        for (int line = 0; line < size; line++) {
            lines.add(new ArrayList<>());
        }
        long[] places = in.numbers("partLines");
        List<String> items = in.texts("partItems");
        List<String> serials = in.texts("partSerials");
        if (items.size() != places.length || serials.size() != places.length) {
            throw in.wrong(places.length + " places, " + items.size() + " items, " + serials.size() + " serials");
        }
        for (int i = 0; i < places.length; i++) {
            if (places[i] < 0 || places[i] >= size || serials.get(i).isEmpty()) {
                throw in.wrong("no piece of a line: \"" + serials.get(i) + "\" of line " + places[i]);
            }
            lines.get((int) places[i]).add(new PartPiece(Sku.of(items.get(i)), serials.get(i)));
        }
        return lines;
    }
}
