// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal.index;

import java.util.Arrays;

/** From a key to the entries that stand under it: an open table of keys, and lists of numbers in one column, written once. */
public final class Postings {
    private static final int[] NONE = {};
    private static final int SPREAD = 0x9E3779B9;

    private String[] keys = new String[16];
    private int known;
    private int[] slots = new int[64];
    private int shift = Integer.numberOfLeadingZeros(slots.length) + 1;
    private int[] first = new int[16];
    private int[] next = new int[16];
    private int[] entry = new int[16];
    private int size;
    private int[] start = NONE;
    private int[] sorted = NONE;

    /** None yet. */
    public Postings() {}

    /** Puts an entry under a key; entries must come in rising order. */
    public void put(String key, int number) {
        int place = known(key);
        if (size == entry.length) {
            entry = Arrays.copyOf(entry, 2 * size);
            next = Arrays.copyOf(next, 2 * size);
        }
        entry[size] = number;
        next[size] = first[place];
        first[place] = size++;
    }

    /** The place of a key, made where it is new, with or without entries. */
    public int known(String key) {
        int slot = slot(key);
        if (slots[slot] == 0) {
            if (known == keys.length) {
                keys = Arrays.copyOf(keys, 2 * known);
                first = Arrays.copyOf(first, 2 * known);
            }
            keys[known] = key;
            first[known] = -1;
            slots[slot] = ++known;
            if (2 * known > slots.length) {
                spread();
                return known - 1;
            }
        }
        return slots[slot] - 1;
    }

    private int slot(String key) {
        int slot = key.hashCode() * SPREAD >>> shift;
        while (slots[slot] != 0 && !keys[slots[slot] - 1].equals(key)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void spread() {
        slots = new int[2 * slots.length];
        shift--;
        for (int place = 0; place < known; place++) {
            int slot = keys[place].hashCode() * SPREAD >>> shift;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = place + 1;
        }
    }

    /** Lays the lists side by side; nothing is put afterwards. */
    public void close() {
        start = new int[known + 1];
        sorted = new int[size];
        int at = 0;
        for (int place = 0; place < known; place++) {
            start[place] = at;
            for (int i = first[place]; i >= 0; i = next[i]) {
                sorted[at++] = entry[i];
            }
        }
        start[known] = at;
        keys = Arrays.copyOf(keys, known);
        first = NONE;
        next = NONE;
        entry = NONE;
    }

    /** The place of a key, or -1 where nothing is known by it. */
    public int place(String key) {
        return slots[slot(key)] - 1;
    }

    /** Where the list of a place begins. */
    public int from(int place) {
        return start[place];
    }

    /** Where it ends. */
    public int until(int place) {
        return start[place + 1];
    }

    /** What stands at a place of all lists. */
    public int entry(int at) {
        return sorted[at];
    }
}
