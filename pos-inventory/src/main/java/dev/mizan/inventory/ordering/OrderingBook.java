// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.ordering;

import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What suppliers ask, which orders are worth less, and which versions they know: a fold. One thread at a time. */
public final class OrderingBook {
    private final TreeMap<SupplierId, OrderMinimum> minimums = new TreeMap<>();
    private final TreeMap<String, OrderBelowLeast> below = new TreeMap<>();
    private final TreeMap<String, Integer> versions = new TreeMap<>();
    private final TreeMap<String, Integer> told = new TreeMap<>();

    /** Nothing is asked. */
    public OrderingBook() {}

    /** What a supplier asks of an order; empty where that is nothing. */
    public Optional<OrderMinimum> minimum(SupplierId supplier) {
        return Optional.ofNullable(minimums.get(supplier));
    }

    /** What all suppliers ask. */
    public List<OrderMinimum> minimums() {
        return List.copyOf(minimums.values());
    }

    /** Orders that were written though they are worth less, by number. */
    public List<OrderBelowLeast> below() {
        return List.copyOf(below.values());
    }

    /** The version of an order: 1 until it is amended. */
    public int version(String number) {
        return versions.getOrDefault(number, 1);
    }

    /** Amended orders of which the supplier does not know the last version. */
    public List<String> untold() {
        return versions.entrySet().stream()
                .filter(it -> told.getOrDefault(it.getKey(), 1) < it.getValue())
                .map(it -> it.getKey())
                .toList();
    }

    /** Takes up what happened. */
    public void apply(OrderingFact fact) {
        if (fact instanceof OrderMinimumsSet set) {
            set.minimums().forEach(it -> minimums.put(it.supplier(), it));
        } else if (fact instanceof OrderBelowLeast marked) {
            below.put(marked.number(), marked);
        } else if (fact instanceof OrderAmended amended) {
            versions.put(amended.number(), amended.version());
            below.remove(amended.number());
        } else if (fact instanceof OrderTold it) {
            told.put(it.number(), it.version());
        }
    }

    /** Writes the book canonically. */
    public void write(FieldWriter out) {
        out.list("minimums", minimums.values(), OrderMinimum::write)
                .list("below", below.values(), (it, fields) -> OrderBelowLeast.TYPE.write(it, fields));
        write(out, "amended", "versions", versions);
        write(out, "told", "toldVersions", told);
    }

    private static void write(FieldWriter out, String orders, String numbers, TreeMap<String, Integer> of) {
        out.texts(orders, List.copyOf(of.keySet()))
                .numbers(
                        numbers,
                        of.values().stream().mapToLong(Integer::longValue).toArray());
    }

    /** A book as it was written. */
    public static OrderingBook read(FieldReader in) {
        OrderingBook book = new OrderingBook();
        in.list("minimums", OrderMinimum::read).forEach(it -> book.minimums.put(it.supplier(), it));
        in.list("below", fields -> OrderBelowLeast.TYPE.reader().read(fields, 1))
                .forEach(it -> book.below.put(it.number(), it));
        read(in, "amended", "versions", book.versions);
        read(in, "told", "toldVersions", book.told);
        return book;
    }

    private static void read(FieldReader in, String orders, String numbers, TreeMap<String, Integer> to) {
        List<String> names = in.texts(orders);
        long[] all = in.numbers(numbers);
        for (int each = 0; each < names.size(); each++) {
            to.put(names.get(each), Math.toIntExact(all[each]));
        }
    }
}
