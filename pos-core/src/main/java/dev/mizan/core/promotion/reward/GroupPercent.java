// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.promotion.target.Slot;
import dev.mizan.spi.value.Percent;
import java.util.List;

/**
 * A percentage off each unit of a full group.
 *
 * @param size units of a group, at least 1
 * @param percent off each
 */
public record GroupPercent(int size, Percent percent) implements GroupReward {
    public GroupPercent {
        CheapestFree.checkSize(size);
    }

    @Override
    public List<Slot> slots(Selector target) {
        return List.of(new Slot(target, size));
    }
}
