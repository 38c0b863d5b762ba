// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

import dev.mizan.spi.value.Percent;

/**
 * The cheapest of a group are free, or at a percentage off: take three, pay two.
 *
 * @param size units of a group
 * @param free how many of them, fewer than the group
 * @param percent off each of these; 100 for free
 */
public record CheapestFree(int size, int free, Percent percent) implements GroupReward {
    public CheapestFree {
        checkSize(size);
        if (free < 1 || free >= size) {
            throw new IllegalArgumentException(free + " of " + size + " can not be the cheapest");
        }
    }

    static void checkSize(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("a group has at least one unit, not " + size);
        }
    }
}
