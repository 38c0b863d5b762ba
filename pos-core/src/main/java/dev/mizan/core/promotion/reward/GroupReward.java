// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.promotion.target.Slot;
import java.util.List;

/**
 * Something given on a group of units: a unit is in at most one group of the promotions that compete for it, and groups
 * are formed as often as there are units for them.
 */
public sealed interface GroupReward extends Reward
        permits GroupPercent, GroupAmount, GroupPrice, CheapestFree, BuyGet, Bundle {
    /**
     * What makes one group: so many units of some goods, of other goods, and so on.
     *
     * @param target the goods of the benefit, where the reward itself names none
     */
    List<Slot> slots(Selector target);
}
