// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal.internal;

import java.util.Arrays;

/**
 * Keys of two words, numbered from 0 in the order in which they came: two columns, and open addressing over them, at most
 * half full. A cell holds the number and, in the bits that are left, a mark of the key, so that a strange key is seldom
 * looked at. Eight keys in a row stand side by side, so that keys that count up cost one line of the cache for eight.
 */
public final class KeyTable {
    private static final int FREE = -1;
    private static final int SIDE_BY_SIDE = 3;
    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xD6E8FEB86659FD93L;

    private long[] high;
    private long[] low;
    private int[] table;
    private int capacity;
    private int size;
    private long touched;

    /** An empty table. */
    public KeyTable() {
        this(new long[16], new long[16], 0);
    }

    /** The keys of two columns of equal length, each of which is there once. */
    public KeyTable(long[] high, long[] low) {
        this(high, low, high.length);
    }

    private KeyTable(long[] high, long[] low, int size) {
        this.high = high;
        this.low = low;
        this.size = size;
        spread(powerOf(Math.max(16, high.length)));
    }

    private static int powerOf(int least) {
        return least == Integer.highestOneBit(least) ? least : Math.multiplyExact(Integer.highestOneBit(least), 2);
    }

    /** How many keys there are. */
    public int size() {
        return size;
    }

    /** How many keys there is room for. */
    public int capacity() {
        return high.length;
    }

    /** The first word of a key. */
    public long high(int number) {
        return high[number];
    }

    /** The second word of a key. */
    public long low(int number) {
        return low[number];
    }

    /** The number of a key, or -1. */
    public int find(long h, long l) {
        int cell = cellOf(h, l);
        return table[cell] == FREE ? FREE : table[cell] & capacity - 1;
    }

    /** The number of a key that is there; one that is not is added, and -1 answered. */
    public int claim(long h, long l) {
        if (size == high.length) {
            reserve(size < capacity ? Math.min(capacity, Room.after(size)) : Room.after(size));
        }
        int cell = cellOf(h, l);
        if (table[cell] != FREE) {
            return table[cell] & capacity - 1;
        }
        high[size] = h;
        low[size] = l;
        table[cell] = mark(hash(h, l), l) | size;
        size++;
        return FREE;
    }

    /** Forgets the keys from a number on, as if they had never come. */
    public void keepFirst(int keys) {
        while (size > keys) {
            // The last key that came took the first free cell on its way, so freeing it restores the way of all others.
            int cell = cellOf(high[size - 1], low[size - 1]);
            table[cell] = FREE;
            size--;
        }
    }

    /**
     * Looks at the cells where keys will be sought, one after another without waiting for what stands in them, so that
     * the memory brings them side by side.
     */
    public void touch(long[] highs, long[] lows, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += table[home(hash(highs[i], lows[i]), lows[i])];
        }
        touched += sum;
    }

    /** The cell in which a key stands, or the free one in which it would. */
    private int cellOf(long h, long l) {
        long hash = hash(h, l);
        int marked = mark(hash, l);
        int cell = home(hash, l);
        while (table[cell] != FREE) {
            int there = table[cell];
            int number = there & capacity - 1;
            if (there - number == marked && low[number] == l && high[number] == h) {
                return cell;
            }
            cell = cell + 1 & table.length - 1;
        }
        return cell;
    }

    /** Keys that count up in their last bits share a hash. */
    private static long hash(long h, long l) {
        long mixed = (h ^ Long.rotateLeft(l >>> SIDE_BY_SIDE, 32)) * FIRST;
        return (mixed ^ mixed >>> 32) * SECOND;
    }

    private int home(long hash, long l) {
        return ((int) (hash >>> 32) << SIDE_BY_SIDE | (int) l & (1 << SIDE_BY_SIDE) - 1) & table.length - 1;
    }

    /** The bits above the number, without the sign. */
    private int mark(long hash, long l) {
        return (int) (hash >>> 20 ^ l) * capacity & Integer.MAX_VALUE;
    }

    /** Makes room for so many keys, so that adding them allocates nothing. */
    public void reserve(int keys) {
        if (keys > high.length) {
            high = Arrays.copyOf(high, keys);
            low = Arrays.copyOf(low, keys);
        }
        if (keys > capacity) {
            spread(powerOf(keys));
        }
    }

    private void spread(int room) {
        capacity = room;
        table = new int[Math.multiplyExact(room, 2)];
        Arrays.fill(table, FREE);
        int chunk = 1 << 10;
        for (int from = 0; from < size; from += chunk) {
            int to = Math.min(size, from + chunk);
            touch(high, low, from, to);
            for (int number = from; number < to; number++) {
                table[cellOf(high[number], low[number])] = mark(hash(high[number], low[number]), low[number]) | number;
            }
        }
    }

    /** The first words, in order. */
    public long[] highs() {
        return Arrays.copyOf(high, size);
    }

    /** The second words, in order. */
    public long[] lows() {
        return Arrays.copyOf(low, size);
    }

    @Override
    public String toString() {
        return size + " keys, mark of what was looked at " + touched;
    }
}
