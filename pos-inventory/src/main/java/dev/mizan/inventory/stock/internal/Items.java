// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock.internal;

import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The items that are kept, numbered in the order of their coming; open addressing by SKU. */
public final class Items {
    private int[] table = filled(64);
    private Sku[] skus = new Sku[32];
    private Unit[] units = new Unit[32];
    private Valuation[] valuations = new Valuation[32];
    private int size;

    /** The number of an item, or -1 where it is not kept. */
    public int find(Sku sku) {
        return table[place(sku)];
    }

    /** The number of an item that is kept; any other is a bug. */
    public int get(Sku sku) {
        int item = find(sku);
        if (item < 0) {
            throw new IllegalArgumentException("the item " + sku + " is not kept in stock");
        }
        return item;
    }

    /** Keeps an item that was not kept; answers its number. */
    public int add(Sku sku, Unit unit, Valuation valuation) {
        if (size == skus.length) {
            grow();
        }
        skus[size] = sku;
        units[size] = unit;
        valuations[size] = valuation;
        table[place(sku)] = size;
        return size++;
    }

    /** Gives an item another valuation. */
    public void revalue(int item, Valuation valuation) {
        valuations[item] = valuation;
    }

    public int size() {
        return size;
    }

    public Sku sku(int item) {
        return skus[item];
    }

    public Unit unit(int item) {
        return units[item];
    }

    public Valuation valuation(int item) {
        return valuations[item];
    }

    /** All items in the order of their SKUs. */
    public int[] sorted() {
        return IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparing(item -> skus[item]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int place(Sku sku) {
        int hash = sku.value().hashCode() * 0x9E3779B9;
        int at = (hash ^ (hash >>> 15)) & (table.length - 1);
        while (table[at] >= 0 && !skus[table[at]].equals(sku)) {
            at = (at + 1) & (table.length - 1);
        }
        return at;
    }

    private void grow() {
        skus = Arrays.copyOf(skus, size * 2);
        units = Arrays.copyOf(units, size * 2);
        valuations = Arrays.copyOf(valuations, size * 2);
        table = filled(size * 4);
        for (int item = 0; item < size; item++) {
            table[place(skus[item])] = item;
        }
    }

    private static int[] filled(int length) {
        int[] table = new int[length];
        Arrays.fill(table, -1);
        return table;
    }
}
