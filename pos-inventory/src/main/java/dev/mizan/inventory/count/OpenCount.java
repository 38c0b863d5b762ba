// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.count;

import dev.mizan.inventory.movement.Movement;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A count that is under way: what was entered, and what has moved since it began. */
final class OpenCount {
    /** What was found, when, and how often the item was counted. */
    record Entry(long steps, Instant at, int times) {}

    private record Moved(Instant at, long steps) {}

    private final CountOpened opened;
    private final TreeMap<Sku, Entry> entries = new TreeMap<>();
    private final TreeMap<Sku, List<Moved>> moves = new TreeMap<>();

    OpenCount(CountOpened opened) {
        this.opened = opened;
    }

    CountOpened opened() {
        return opened;
    }

    Map<Sku, Entry> entries() {
        return entries;
    }

    void enter(CountEntered entered) {
        for (int line = 0; line < entered.skus().size(); line++) {
            Sku sku = entered.skus().get(line);
            Entry before = entries.get(sku);
            entries.put(
                    sku, new Entry(entered.steps().get(line), entered.at(), before == null ? 1 : before.times() + 1));
        }
    }

    void moved(Movement movement, Instant at) {
        if (movement.place().equals(opened.place())) {
            for (int line = 0; line < movement.skus().size(); line++) {
                long steps = movement.stepsChange(line);
                if (steps != 0) {
                    moves.computeIfAbsent(movement.skus().get(line), sku -> new ArrayList<>())
                            .add(new Moved(at, steps));
                }
            }
        }
    }

    /** What was there at a moment by the book as it stands now: later movements are taken off, whenever they were told. */
    long expected(Sku sku, long now, Instant at) {
        long then = now;
        for (Moved moved : moves.getOrDefault(sku, List.of())) {
            then -= moved.at().isAfter(at) ? moved.steps() : 0;
        }
        return then;
    }

    void write(FieldWriter out) {
        out.object("opened", fields -> CountOpened.TYPE.write(opened, fields))
                .texts("skus", entries.keySet().stream().map(Sku::value).toList())
                .numbers(
                        "steps",
                        entries.values().stream().mapToLong(Entry::steps).toArray())
                .texts(
                        "at",
                        entries.values().stream().map(it -> it.at().toString()).toList())
                .numbers(
                        "times",
                        entries.values().stream().mapToLong(Entry::times).toArray())
                .list(
                        "moves",
                        moves.entrySet(),
                        (item, fields) -> fields.text("sku", item.getKey().value())
                                .texts(
                                        "at",
                                        item.getValue().stream()
                                                .map(it -> it.at().toString())
                                                .toList())
                                .numbers(
                                        "steps",
                                        item.getValue().stream()
                                                .mapToLong(Moved::steps)
                                                .toArray()));
    }

    static OpenCount read(FieldReader in) {
        OpenCount count = new OpenCount(
                in.object("opened", fields -> CountOpened.TYPE.reader().read(fields, 1)));
        List<String> skus = in.texts("skus");
        long[] steps = in.numbers("steps");
        List<String> at = in.texts("at");
        long[] times = in.numbers("times");
        for (int i = 0; i < steps.length; i++) {
            count.entries.put(
                    Sku.of(skus.get(i)), new Entry(steps[i], Instant.parse(at.get(i)), Math.toIntExact(times[i])));
        }
        in.list("moves", fields -> {
            List<Moved> moved = new ArrayList<>();
            Sku sku = fields.parsed("sku", Sku::of);
            List<String> when = fields.texts("at");
            long[] by = fields.numbers("steps");
            for (int i = 0; i < by.length; i++) {
                moved.add(new Moved(Instant.parse(when.get(i)), by[i]));
            }
            return count.moves.put(sku, moved) == null;
        });
        return count;
    }
}
