// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock.internal;

import dev.mizan.inventory.movement.PlaceId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places where stock has lain, numbered in the order of their coming, and the slot of each item there. */
public final class Places {
    private static final int[] EMPTY = {};

    private final Map<PlaceId, Integer> numbers = new HashMap<>();
    private final List<PlaceId> ids = new ArrayList<>();
    private int[][] slots = new int[0][];

    /** The number of a place, or -1 where nothing has ever lain there. */
    public int find(PlaceId id) {
        return numbers.getOrDefault(id, -1);
    }

    /** The number of a place, new where it is new. */
    public int open(PlaceId id) {
        int found = find(id);
        if (found >= 0) {
            return found;
        }
        numbers.put(id, ids.size());
        ids.add(id);
        slots = Arrays.copyOf(slots, ids.size());
        slots[ids.size() - 1] = EMPTY;
        return ids.size() - 1;
    }

    /** How many places. */
    int size() {
        return ids.size();
    }

    /** The place of a number. */
    public PlaceId id(int place) {
        return ids.get(place);
    }

    /** All places in the order of their ids. */
    public List<PlaceId> sorted() {
        return ids.stream().sorted().toList();
    }

    /** The slot of an item at a place, or -1 where it has never lain there. */
    int slot(int place, int item) {
        return place >= 0 && item < slots[place].length ? slots[place][item] - 1 : -1;
    }

    void slot(int place, int item, int slot) {
        if (item >= slots[place].length) {
            slots[place] = Arrays.copyOf(slots[place], Math.max(item + 1, slots[place].length * 2));
        }
        slots[place][item] = slot + 1;
    }
}
