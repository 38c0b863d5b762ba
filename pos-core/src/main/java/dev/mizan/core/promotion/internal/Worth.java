// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import dev.mizan.core.promotion.Objective;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionPolicy;
import dev.mizan.core.promotion.reward.Bundle;
import dev.mizan.core.promotion.reward.BuyGet;
import dev.mizan.core.promotion.reward.GroupAmount;
import dev.mizan.core.promotion.reward.GroupPrice;
import dev.mizan.core.promotion.reward.GroupReward;
import dev.mizan.core.promotion.solver.Deal;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;

/**
 * What a unit is worth in a deal. Objectives beside the least total only choose among the assignments that save the
 * customer the most: amounts are scaled up, and the second aim is added in the room below.
 */
final class Worth {
    /** Said in place of a worth. */
    static final long NOT_ALLOWED = Long.MIN_VALUE;

    private static final long LIMIT = 1L << 39;

    private Objective objective = Objective.LEAST_TOTAL;
    private PromotionPolicy policy = PromotionPolicy.USUAL;
    private long scale = 1;
    private long penalty;

    /**
     * @param units of the basket, which bound the applications
     * @param total of the basket in minor units, which bounds what vendors pay
     * @param dearest price of a unit or of a deal
     * @param parts a multiple of how many units each deal of the cheapest saves
     */
    void begin(PromotionPolicy choices, long units, long total, long dearest, long parts) {
        policy = choices;
        objective = choices.objective();
        penalty = objective.fewest() ? parts : 0;
        scale = 1;
        if (objective.fewest()) {
            scale = parts * (units + 1);
        } else if (objective != Objective.LEAST_TOTAL) {
            scale = 2 * total + units + 1;
        }
        if (scale > 1 && dearest >= LIMIT / scale) {
            objective = Objective.LEAST_TOTAL;
            scale = 1;
            penalty = 0;
        }
    }

    /** The deal as the objective sees it. */
    Deal deal(Deal terms, Promotion promotion) {
        if (scale == 1 || !(terms instanceof Deal.Slots slots)) {
            return terms;
        }
        return new Deal.Slots(slots.needs(), scaled(slots.charge(), promotion) + penalty, slots.maxApplications());
    }

    /** A unit in a role, or {@link #NOT_ALLOWED} where its floor would upset what the cheapest are. */
    long of(Promotion promotion, GroupReward reward, Deal deal, int slot, long price, long room) {
        long plain = plain(reward, slot, price);
        boolean reduces = Spoils.percent(reward) != null || reward instanceof GroupAmount;
        if (reduces && plain > room) {
            if (deal instanceof Deal.Cheapest) {
                return NOT_ALLOWED;
            }
            plain = room;
        }
        long fee = deal instanceof Deal.Cheapest cheapest ? penalty / cheapest.saved() : 0;
        return scale == 1 ? plain : scaled(plain, promotion) - fee;
    }

    private long plain(GroupReward reward, int slot, long price) {
        Percent percent = Spoils.percent(reward);
        if (percent != null) {
            boolean paid = reward instanceof BuyGet deal && !Terms.isCheapest(deal) && slot == 0;
            return paid ? 0 : policy.rounding().multiplyDivide(price, percent.millionths(), Percent.ONE_WHOLE);
        } else if (reward instanceof GroupAmount group) {
            return group.ofEach() ? Math.min(price, group.amount().minor()) : 0;
        }
        boolean priced = reward instanceof GroupPrice || reward instanceof Bundle bundle && !bundle.off();
        return priced ? price : 0;
    }

    /** An amount of the objective in minor units, rounded up. */
    long unscaled(long amount) {
        return (amount + scale - 1) / scale;
    }

    private long scaled(long amount, Promotion promotion) {
        if (objective.fewest()) {
            return amount * scale;
        }
        long part = part(objective, promotion).millionths();
        return amount * scale + Rounding.HALF_UP.multiplyDivide(amount, part, Percent.ONE_WHOLE);
    }

    /** Which part of what a promotion takes off speaks for it. */
    static Percent part(Objective objective, Promotion promotion) {
        Percent part = objective.favours(promotion);
        if (part.isNegative() || part.compareTo(Percent.HUNDRED) > 0) {
            throw new IllegalArgumentException("an objective favours " + promotion.id() + " by " + part);
        }
        return part;
    }
}
