// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionPolicy;
import dev.mizan.core.promotion.reward.GroupReward;
import dev.mizan.core.promotion.target.Selector;

/** Deals that compete for units. */
public final class Contested {
    private final Turns turns;

    Contested(Cart cart, Aim aim, Applied applied) {
        turns = new Turns(cart, aim, applied);
    }

    void begin() {}

    void enter(Promotion promotion, Selector target, GroupReward reward, PromotionPolicy policy) {
        turns.give(promotion, target, reward, policy);
    }

    void settle(PromotionPolicy policy) {}
}
