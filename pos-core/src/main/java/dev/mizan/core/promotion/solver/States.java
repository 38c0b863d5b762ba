// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

import java.util.Arrays;

/**
 * The states of a search in columns, layer after layer, with a hash table over the newest layer that makes equal
 * states one: the better bound stays, and of equal bounds the first.
 */
final class States {
    private int size;
    private int layerFrom;
    private long[] low = new long[1024];
    private long[] high = new long[1024];
    private long[] value = new long[1024];
    private int[] parent = new int[1024];
    private int[] edge = new int[1024];

    /** Generation in the upper half, state in the lower: a table is emptied by counting on. */
    private long[] table = new long[2048];

    private int generation;
    private long[] ranked = new long[1024];

    void begin() {
        size = 0;
        layer();
    }

    /** From now on states belong to a new layer. */
    void layer() {
        layerFrom = size;
        generation++;
        if (generation < 0) {
            generation = 1;
            Arrays.fill(table, 0);
        }
    }

    int size() {
        return size;
    }

    long low(int state) {
        return low[state];
    }

    long high(int state) {
        return high[state];
    }

    /** What is gained so far and a bound on the rest. */
    long value(int state) {
        return value[state];
    }

    int parent(int state) {
        return parent[state];
    }

    /** The edge that led here, or -1: the unit was passed over. */
    int edge(int state) {
        return edge[state];
    }

    void put(long lowKey, long highKey, long bound, int from, int by) {
        int mask = table.length - 1;
        int at = hash(lowKey, highKey) & mask;
        while (table[at] >>> 32 == generation) {
            int known = (int) table[at];
            if (low[known] == lowKey && high[known] == highKey) {
                if (bound > value[known]) {
                    value[known] = bound;
                    parent[known] = from;
                    edge[known] = by;
                }
                return;
            }
            at = at + 1 & mask;
        }
        if (size == low.length) {
            grow();
        }
        low[size] = lowKey;
        high[size] = highKey;
        value[size] = bound;
        parent[size] = from;
        edge[size] = by;
        table[at] = (long) generation << 32 | size;
        size++;
        if (2 * (size - layerFrom) > table.length) {
            rehash();
        }
    }

    private static int hash(long lowKey, long highKey) {
        long mixed = (lowKey ^ highKey * 0x9E3779B97F4A7C15L) * 0xC2B2AE3D27D4EB4FL;
        return (int) (mixed >>> 32) ^ (int) (mixed >>> 17);
    }

    private void grow() {
        int length = 2 * low.length;
        low = Memory.atLeast(low, length);
        high = Memory.atLeast(high, length);
        value = Memory.atLeast(value, length);
        parent = Memory.atLeast(parent, length);
        edge = Memory.atLeast(edge, length);
    }

    private void rehash() {
        table = new long[2 * table.length];
        int mask = table.length - 1;
        for (int state = layerFrom; state < size; state++) {
            int at = hash(low[state], high[state]) & mask;
            while (table[at] >>> 32 == generation) {
                at = at + 1 & mask;
            }
            table[at] = (long) generation << 32 | state;
        }
    }

    /** Keeps the best {@code most} of the newest layer, of equal ones the first; returns the best bound dropped. */
    long keep(int from, int most) {
        int found = size - from;
        if (found <= most) {
            return Tables.NEVER;
        }
        ranked = Memory.atLeast(ranked, found);
        System.arraycopy(value, from, ranked, 0, found);
        long least = largest(ranked, found, most);
        int spare = most;
        for (int state = from; state < size; state++) {
            spare -= value[state] > least ? 1 : 0;
        }
        long dropped = Tables.NEVER;
        int to = from;
        for (int state = from; state < size; state++) {
            if (value[state] > least || value[state] == least && spare-- > 0) {
                move(state, to++);
            } else {
                dropped = Math.max(dropped, value[state]);
            }
        }
        size = to;
        return dropped;
    }

    private void move(int state, int to) {
        low[to] = low[state];
        high[to] = high[state];
        value[to] = value[state];
        parent[to] = parent[state];
        edge[to] = edge[state];
    }

    /** The {@code rank}-th largest, from 1, of the first {@code length}; the array is rearranged. */
    private static long largest(long[] numbers, int length, int rank) {
        int low = 0;
        int high = length - 1;
        int wanted = rank - 1;
        while (low < high) {
            long pivot = middle(numbers[low], numbers[low + high >>> 1], numbers[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (numbers[i] > pivot) {
                    i++;
                }
                while (numbers[j] < pivot) {
                    j--;
                }
                if (i <= j) {
                    long swapped = numbers[i];
                    numbers[i++] = numbers[j];
                    numbers[j--] = swapped;
                }
            }
            if (wanted <= j) {
                high = j;
            } else if (wanted >= i) {
                low = i;
            } else {
                return numbers[wanted];
            }
        }
        return numbers[low];
    }

    private static long middle(long a, long b, long c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
