// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.reward.GroupReward;
import dev.mizan.core.promotion.solver.Deal;
import dev.mizan.core.promotion.target.Selector;
import java.util.ArrayList;
import java.util.List;

/** The deals that compete, side by side. */
final class Entrants {
    private final List<Promotion> promotions = new ArrayList<>();
    private final List<Selector> targets = new ArrayList<>();
    private final List<GroupReward> rewards = new ArrayList<>();
    private final List<Deal> terms = new ArrayList<>();

    void clear() {
        promotions.clear();
        targets.clear();
        rewards.clear();
        terms.clear();
    }

    void add(Promotion promotion, Selector target, GroupReward reward, Deal deal) {
        promotions.add(promotion);
        targets.add(target);
        rewards.add(reward);
        terms.add(deal);
    }

    int size() {
        return promotions.size();
    }

    Promotion promotion(int at) {
        return promotions.get(at);
    }

    Selector target(int at) {
        return targets.get(at);
    }

    GroupReward reward(int at) {
        return rewards.get(at);
    }

    Deal terms(int at) {
        return terms.get(at);
    }

    /** Whether a kind may stand in a group of some deal. */
    boolean wants(Cart cart, int kind) {
        for (int i = 0; i < size(); i++) {
            for (int slot = 0; slot < terms(i).slots(); slot++) {
                if (cart.covers(Terms.goods(reward(i), slot, target(i)), kind)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many deals there are before the solver, at most. */
    int deals(int kinds) {
        int deals = 0;
        for (int i = 0; i < size(); i++) {
            deals += Terms.isCapped(reward(i)) ? kinds : 1;
        }
        return deals;
    }

    /** The largest amount that a deal takes or adds by itself. */
    long dearestCharge() {
        long dearest = 0;
        for (int i = 0; i < terms.size(); i++) {
            dearest = Math.max(dearest, Math.abs(terms.get(i).charge()));
        }
        return dearest;
    }

    /** A number that how many units each deal of the cheapest saves divides. */
    long commonSaved() {
        long common = 1;
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i) instanceof Deal.Cheapest cheapest && common % cheapest.saved() != 0) {
                common *= cheapest.saved();
            }
        }
        return common;
    }
}
