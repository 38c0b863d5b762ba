// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal.index;

import dev.mizan.core.promotion.target.PriceRange;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.value.Sku;
import java.util.Arrays;

/**
 * The goods of deals whose slots name items and nothing else, as places of those items in one column: whether one is among
 * them is asked for each line of a basket. Written once, entry after entry.
 */
public final class NamedGoods {
    /** It is not among them. */
    public static final int NO = 0;
    /** It is among them. */
    public static final int YES = 1;
    /** Ask the selector. */
    public static final int UNTOLD = 2;

    private static final int NOT_NAMED = -1;

    private final int[] slotAt;
    private int[] from = new int[16];
    private int[] until = new int[16];
    private int[] place = new int[64];
    private int slots;
    private int places;

    /** Of so many entries. */
    public NamedGoods(int entries) {
        slotAt = new int[entries + 1];
    }

    /** Begins an entry; its slots follow. */
    public void entry(int number) {
        slotAt[number] = slots;
    }

    /** The next slot of the entry at hand. */
    public void slot(Selector goods, Postings skus) {
        if (slots == from.length) {
            from = Arrays.copyOf(from, 2 * slots);
            until = Arrays.copyOf(until, 2 * slots);
        }
        boolean plain = !goods.skus().isEmpty()
                && goods.groups().isEmpty()
                && goods.tags().isEmpty()
                && goods.prices() == PriceRange.ANY
                && !goods.fullPriceOnly()
                && goods.except().isEmpty();
        from[slots] = plain ? places : NOT_NAMED;
        if (plain) {
            for (Sku sku : goods.skus()) {
                put(skus.known(sku.value()));
            }
            Arrays.sort(place, from[slots], places);
        }
        until[slots++] = places;
    }

    private void put(int item) {
        if (places == place.length) {
            place = Arrays.copyOf(place, 2 * places);
        }
        place[places++] = item;
    }

    /** Ends the last entry; nothing is put afterwards. */
    public void close() {
        slotAt[slotAt.length - 1] = slots;
        from = Arrays.copyOf(from, slots);
        until = Arrays.copyOf(until, slots);
        place = Arrays.copyOf(place, places);
    }

    /** Whether an entry is a deal whose slots are all told here. */
    public boolean tellsAll(int entry) {
        for (int at = slotAt[entry]; at < slotAt[entry + 1]; at++) {
            if (from[at] == NOT_NAMED) {
                return false;
            }
        }
        return slotAt[entry] < slotAt[entry + 1];
    }

    /** Whether a slot of an entry holds the item at a place; -1 is an item that nobody names. */
    public int holds(int entry, int slot, int item) {
        int at = slotAt[entry] + slot;
        if (from[at] == NOT_NAMED) {
            return UNTOLD;
        }
        return item >= 0 && Arrays.binarySearch(place, from[at], until[at], item) >= 0 ? YES : NO;
    }
}
