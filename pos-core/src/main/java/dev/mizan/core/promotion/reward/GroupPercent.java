// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

import dev.mizan.spi.value.Percent;

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
}
