// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.count;

import dev.mizan.inventory.movement.Movement;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

/** The counts that are under way: a fold of {@link CountFact}s and movements. One thread at a time. */
public final class CountBook {
    private final TreeMap<String, OpenCount> open = new TreeMap<>();

    /** Nothing is being counted. */
    public CountBook() {}

    /** Takes up what happened to a count. */
    public void apply(CountFact fact) {
        if (fact instanceof CountOpened opened) {
            open.put(opened.number(), new OpenCount(opened));
        } else if (fact instanceof CountEntered entered) {
            open.computeIfPresent(entered.number(), (number, count) -> {
                count.enter(entered);
                return count;
            });
        } else {
            open.remove(fact.number());
        }
    }

    /** Goods moved; {@code at} is when, whenever it was told. */
    public void apply(Movement movement, Instant at) {
        open.values().forEach(count -> count.moved(movement, at));
    }

    /** The numbers of the counts under way. */
    public List<String> numbers() {
        return List.copyOf(open.keySet());
    }

    TreeMap<String, OpenCount> open() {
        return open;
    }

    /** Writes the book canonically. */
    public void write(FieldWriter out) {
        out.list("open", open.values(), OpenCount::write);
    }

    /** A book as it was written. */
    public static CountBook read(FieldReader in) {
        CountBook book = new CountBook();
        in.list("open", OpenCount::read).forEach(it -> book.open.put(it.opened().number(), it));
        return book;
    }
}
