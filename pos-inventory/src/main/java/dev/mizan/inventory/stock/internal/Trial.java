// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock.internal;

import java.util.Arrays;

/**
 * What the balances of one place would be after the lines that are decided so far. Nothing of the book is touched, so a
 * decision can be dropped at any line.
 */
public final class Trial {
    private final Balances balances;
    private final int place;
    private final int[] items;
    private final long[] quantity;
    private final long[] owed;
    private final long[] value;
    private long total;

    /** A trial of so many lines at a place; -1 for a place where nothing has ever lain. */
    public Trial(Balances balances, int place, int lines) {
        this.balances = balances;
        this.place = place;
        this.total = balances.total();
        int room = Integer.highestOneBit(Math.max(lines, 4)) * 4;
        this.items = new int[room];
        this.quantity = new long[room];
        this.owed = new long[room];
        this.value = new long[room];
        Arrays.fill(items, -1);
    }

    /** Where an item stands in this trial: as in the book, where no line has named it yet. */
    public int at(int item) {
        int at = (item * 0x9E3779B9) >>> 7 & (items.length - 1);
        while (items[at] >= 0 && items[at] != item) {
            at = (at + 1) & (items.length - 1);
        }
        if (items[at] < 0) {
            int slot = slot(item);
            items[at] = item;
            quantity[at] = balances.quantity(slot);
            owed[at] = balances.owed(slot);
            value[at] = balances.value(slot);
        }
        return at;
    }

    /** Whether a line has named the item. */
    public boolean has(int item) {
        int at = (item * 0x9E3779B9) >>> 7 & (items.length - 1);
        while (items[at] >= 0 && items[at] != item) {
            at = (at + 1) & (items.length - 1);
        }
        return items[at] == item;
    }

    /** The slot of an item, or -1. */
    public int slot(int item) {
        return balances.find(place, item);
    }

    public long quantity(int at) {
        return quantity[at];
    }

    public long owed(int at) {
        return owed[at];
    }

    /** Takes up a decided line; false where it would go beyond the limits. */
    public boolean move(int at, long steps, long change, long released) {
        quantity[at] += steps;
        value[at] += change;
        owed[at] -= released;
        total += change;
        return Limits.hold(quantity[at], value[at], total);
    }
}
