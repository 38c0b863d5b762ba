// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.catalog;

import dev.mizan.spi.value.Sku;
import java.util.List;

/**
 * From an item's number to its place: an open table with one probe sequence, twice as large as need be. The pricer asks it
 * once a line, mostly with the very object that the catalogue handed out.
 */
final class SkuIndex {
    private static final int SPREAD = 0x9E3779B9;

    private final int[] places;
    private final Sku[] numbers;
    private final int shift;

    SkuIndex(List<Item> items) {
        int size = Integer.highestOneBit(Math.max(2, items.size())) << 2;
        places = new int[size];
        shift = Integer.numberOfLeadingZeros(size) + 1;
        numbers = new Sku[items.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = items.get(i).sku();
            int slot = first(numbers[i]);
            while (places[slot] != 0) {
                slot = slot + 1 & size - 1;
            }
            places[slot] = i + 1;
        }
    }

    private int first(Sku number) {
        return number.value().hashCode() * SPREAD >>> shift;
    }

    /** The place of a number, or -1. */
    int of(Sku number) {
        for (int slot = first(number); places[slot] != 0; slot = slot + 1 & places.length - 1) {
            Sku known = numbers[places[slot] - 1];
            if (known == number || known.value().equals(number.value())) {
                return places[slot] - 1;
            }
        }
        return -1;
    }
}
