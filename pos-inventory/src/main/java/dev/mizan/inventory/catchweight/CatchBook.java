// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.catchweight;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many pieces lie where of items that are kept by weight, are on their way, or are still to come of an order: a fold of
 * {@link CatchFact}s. One thread at a time; what is answered is immutable.
 */
public final class CatchBook {
    private final TreeMap<Sku, CatchItem> items = new TreeMap<>();
    private final TreeMap<String, TreeMap<Sku, Long>> there = new TreeMap<>();
    private final TreeMap<String, TreeMap<Sku, Long>> orders = new TreeMap<>();
    private final TreeMap<String, TreeMap<Sku, CatchFound>> counts = new TreeMap<>();

    /** Nothing is counted beside its weight. */
    public CatchBook() {}

    /** Whether no item is counted beside its weight. */
    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** How an item is counted; empty where it is not, quick where none is. */
    public Optional<CatchItem> item(Sku sku) {
        return items.isEmpty() ? Optional.empty() : Optional.ofNullable(items.get(sku));
    }

    /** How many pieces are at a place, with a transfer, or still to come of an order; below zero where too many were sold. */
    public long pieces(String where, Sku sku) {
        return there.getOrDefault(where, new TreeMap<>()).getOrDefault(sku, 0L);
    }

    /** What a count under way has found, by item. */
    public List<CatchFound> found(String count) {
        return List.copyOf(counts.getOrDefault(count, new TreeMap<>()).values());
    }

    /** How many pieces of each item are still to come of an order, zero where all came; none where it asks for none. */
    public Map<Sku, Long> outstanding(String order) {
        return Map.copyOf(orders.getOrDefault(order, new TreeMap<>()));
    }

    /** Takes up what happened; {@code at} is when, whenever it was told. */
    public void apply(CatchFact fact, Instant at) {
        if (fact instanceof CatchKept kept) {
            kept.items().forEach(it -> items.put(it.sku(), it));
        } else if (fact instanceof CatchMoved moved) {
            for (int line = 0; line < moved.skus().size(); line++) {
                add(moved.from(), moved.skus().get(line), -moved.pieces().get(line), at);
                add(moved.to(), moved.skus().get(line), moved.pieces().get(line), at);
            }
        } else if (fact instanceof CatchOrdered ordered) {
            for (int line = 0; line < ordered.skus().size(); line++) {
                ask(ordered.order(), ordered.skus().get(line), ordered.pieces().get(line));
            }
        } else if (fact instanceof CatchCounted counted) {
            TreeMap<Sku, CatchFound> found = counts.computeIfAbsent(counted.count(), none -> new TreeMap<>());
            for (int line = 0; line < counted.skus().size(); line++) {
                long difference =
                        counted.pieces().get(line) - counted.expected().get(line);
                found.put(
                        counted.skus().get(line),
                        new CatchFound(counted.skus().get(line), counted.place().value(), counted.at(), difference));
            }
        }
    }

    private void ask(String order, Sku sku, long change) {
        orders.computeIfAbsent(order, none -> new TreeMap<>()).merge(sku, change, Long::sum);
    }

    /** Nothing more comes of an order. */
    public void ended(String order) {
        orders.remove(order);
    }

    /** A count is closed: what it found is in the book. */
    public void closed(String count) {
        counts.remove(count);
    }

    /** What moved no later than it was counted, and is told after, was expected: the count differs by so much less. */
    private void add(String where, Sku sku, long change, Instant at) {
        if (where.isEmpty() || change == 0) {
            return;
        }
        Optional<String> order = CatchMoved.orderOf(where);
        if (order.isPresent()) {
            ask(order.get(), sku, change);
            return;
        }
        TreeMap<Sku, Long> here = there.computeIfAbsent(where, none -> new TreeMap<>());
        here.merge(sku, change, (before, more) -> before + more == 0 ? null : Long.valueOf(before + more));
        if (here.isEmpty()) {
            there.remove(where);
        }
        for (TreeMap<Sku, CatchFound> found : counts.values()) {
            found.computeIfPresent(
                    sku,
                    (key, it) -> it.place().equals(where) && !at.isAfter(it.at())
                            ? new CatchFound(sku, where, it.at(), it.difference() - change)
                            : it);
        }
    }

    /** Writes the book canonically. */
    public void write(FieldWriter out) {
        out.list("items", items.values(), CatchItem::write)
                .list("there", there.entrySet(), CatchBook::write)
                .list("orders", orders.entrySet(), CatchBook::write)
                .list(
                        "counts",
                        counts.entrySet(),
                        (count, fields) -> fields.text("count", count.getKey())
                                .list("found", count.getValue().values(), CatchFound::write));
    }

    private static void write(Map.Entry<String, TreeMap<Sku, Long>> of, FieldWriter out) {
        out.text("of", of.getKey())
                .list(
                        "pieces",
                        of.getValue().entrySet(),
                        (each, one) -> one.text("sku", each.getKey().value()).number("pieces", each.getValue()));
    }

    private static boolean read(TreeMap<String, TreeMap<Sku, Long>> into, FieldReader in) {
        TreeMap<Sku, Long> pieces = new TreeMap<>();
        into.put(in.text("of"), pieces);
        return in.list("pieces", one -> pieces.put(one.parsed("sku", Sku::of), one.number("pieces")) == null)
                .isEmpty();
    }

    /** A book as it was written. */
    public static CatchBook read(FieldReader in) {
        CatchBook book = new CatchBook();
        in.list("items", CatchItem::read).forEach(it -> book.items.put(it.sku(), it));
        in.list("there", fields -> read(book.there, fields));
        in.list("orders", fields -> read(book.orders, fields));
        in.list("counts", fields -> {
            TreeMap<Sku, CatchFound> found = new TreeMap<>();
            book.counts.put(fields.text("count"), found);
            return fields.list("found", CatchFound::read).stream()
                    .map(it -> found.put(it.sku(), it))
                    .toList();
        });
        return book;
    }
}
