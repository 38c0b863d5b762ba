// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** From a key to the entries that stand under it: lists of numbers in one column, written once. */
final class Postings {
    private static final int[] NONE = {};

    private final Map<String, Integer> keys = new HashMap<>();
    private int[] first = new int[16];
    private int[] next = new int[16];
    private int[] entry = new int[16];
    private int size;
    private int[] start = NONE;
    private int[] sorted = NONE;

    /** Puts an entry under a key; entries must come in rising order. */
    void put(String key, int number) {
        int place = keys.computeIfAbsent(key, unseen -> {
            int fresh = keys.size();
            if (fresh == first.length) {
                first = Arrays.copyOf(first, 2 * fresh);
            }
            first[fresh] = -1;
            return fresh;
        });
        if (size == entry.length) {
            entry = Arrays.copyOf(entry, 2 * size);
            next = Arrays.copyOf(next, 2 * size);
        }
        entry[size] = number;
        next[size] = first[place];
        first[place] = size++;
    }

    /** Lays the lists side by side; nothing is put afterwards. */
    void close() {
        start = new int[keys.size() + 1];
        sorted = new int[size];
        int at = 0;
        for (int place = 0; place < keys.size(); place++) {
            start[place] = at;
            for (int i = first[place]; i >= 0; i = next[i]) {
                sorted[at++] = entry[i];
            }
        }
        start[keys.size()] = at;
        first = NONE;
        next = NONE;
        entry = NONE;
    }

    /** The place of a key, or -1 where nothing stands under it. */
    int place(String key) {
        return keys.getOrDefault(key, -1);
    }

    int from(int place) {
        return start[place];
    }

    int until(int place) {
        return start[place + 1];
    }

    int entry(int at) {
        return sorted[at];
    }
}
