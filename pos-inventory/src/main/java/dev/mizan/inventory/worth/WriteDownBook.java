// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.worth;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.TreeMap;

/** What of each item is written down: a fold of {@link StockWrittenDown}. One thread at a time. */
public final class WriteDownBook {
    private record Item(long each, long down) {}

    private final TreeMap<Sku, Item> items = new TreeMap<>();

    /** Nothing is written down. */
    public WriteDownBook() {}

    /** Takes up what happened. */
    public void apply(StockWrittenDown fact) {
        for (int line = 0; line < fact.skus().size(); line++) {
            Sku sku = fact.skus().get(line);
            long down = Math.addExact(down(sku), fact.changes().get(line));
            if (down == 0) {
                items.remove(sku);
            } else {
                items.put(sku, new Item(fact.each().get(line), down));
            }
        }
    }

    /** What of an item is written down, in minor units of the books. */
    public long down(Sku sku) {
        Item item = items.get(sku);
        return item == null ? 0 : item.down();
    }

    /** What one was said to bring; zero where nothing of it is written down. */
    public long each(Sku sku) {
        Item item = items.get(sku);
        return item == null ? 0 : item.each();
    }

    /** The items of which something is written down, by number. */
    public List<Sku> skus() {
        return List.copyOf(items.keySet());
    }

    /** Writes the book canonically. */
    public void write(FieldWriter out) {
        out.list(
                "items",
                items.entrySet(),
                (item, fields) -> fields.text("sku", item.getKey().value())
                        .number("each", item.getValue().each())
                        .number("down", item.getValue().down()));
    }

    /** A book as it was written. */
    public static WriteDownBook read(FieldReader in) {
        WriteDownBook book = new WriteDownBook();
        in.list(
                "items",
                fields -> book.items.put(
                                fields.parsed("sku", Sku::of), new Item(fields.number("each"), fields.number("down")))
                        == null);
        return book;
    }
}
