// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.promotion.target.Slot;
import dev.mizan.spi.value.Percent;
import java.util.List;

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

    @Override
    public List<Slot> slots(Selector target) {
        return List.of(new Slot(target, size));
    }
}
