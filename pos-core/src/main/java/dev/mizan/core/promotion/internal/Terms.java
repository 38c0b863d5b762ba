// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import dev.mizan.core.promotion.Benefit;
import dev.mizan.core.promotion.Contest;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionPolicy;
import dev.mizan.core.promotion.reward.Bundle;
import dev.mizan.core.promotion.reward.BuyGet;
import dev.mizan.core.promotion.reward.CheapestFree;
import dev.mizan.core.promotion.reward.GroupAmount;
import dev.mizan.core.promotion.reward.GroupPercent;
import dev.mizan.core.promotion.reward.GroupPrice;
import dev.mizan.core.promotion.reward.GroupReward;
import dev.mizan.core.promotion.reward.Reduction;
import dev.mizan.core.promotion.reward.Reward;
import dev.mizan.core.promotion.solver.Deal;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.promotion.target.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The terms of a reward on groups, as the solver has them. Made once, when a book is compiled. */
final class Terms {
    private Terms() {}

    /** The deal of a reward, or null where it is none. */
    static @Nullable Deal of(Promotion promotion, Reward reward) {
        if (!(reward instanceof GroupReward group)) {
            return null;
        }
        Deal deal = of(group);
        return promotion.atMost() == 0 ? deal : deal.atMost(promotion.atMost());
    }

    private static Deal of(GroupReward reward) {
        if (reward instanceof GroupPercent group) {
            return Deal.percentGroup(group.size());
        } else if (reward instanceof GroupAmount group) {
            long each = group.ofEach() ? 0 : -group.amount().minor();
            return new Deal.Slots(List.of(group.size()), each, Deal.UNLIMITED);
        } else if (reward instanceof GroupPrice group) {
            return Deal.fixedGroup(group.size(), group.price().minor());
        } else if (reward instanceof CheapestFree cheapest) {
            return Deal.cheapestFree(cheapest.size() - cheapest.free(), cheapest.free());
        } else if (reward instanceof BuyGet deal) {
            return isCheapest(deal)
                    ? Deal.cheapestFree(deal.buy().quantity(), deal.get().quantity())
                    : Deal.buyGet(deal.buy().quantity(), deal.get().quantity());
        }
        Bundle bundle = (Bundle) reward;
        List<Integer> needs = bundle.parts().stream().map(Slot::quantity).toList();
        long price = bundle.amount().minor();
        return new Deal.Slots(needs, bundle.off() ? -price : price, Deal.UNLIMITED);
    }

    /** Where the same goods are bought and got, and what is got costs no more, the cheapest of a group are got. */
    static boolean isCheapest(BuyGet deal) {
        return deal.notAbove() && deal.buy().what().equals(deal.get().what());
    }

    /** Whether what is got must cost no more than what is bought, of other goods. */
    static boolean isCapped(GroupReward reward) {
        return reward instanceof BuyGet deal && deal.notAbove() && !isCheapest(deal);
    }

    /** The goods that may stand in a slot. */
    static Selector goods(GroupReward reward, int slot, Selector target) {
        if (reward instanceof BuyGet deal) {
            return slot == 0 ? deal.buy().what() : deal.get().what();
        }
        return reward instanceof Bundle bundle ? bundle.parts().get(slot).what() : target;
    }

    /** Whether a kind may stand in a group of some deal of a promotion. */
    static boolean wants(Promotion promotion, Cart cart, int kind) {
        for (Benefit benefit : promotion.benefits()) {
            if (benefit.reward() instanceof GroupReward reward) {
                for (Slot slot : reward.slots(benefit.target())) {
                    if (cart.covers(slot.what(), kind)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether some kind may stand in groups of both of two promotions. */
    static boolean shareGoods(Promotion one, Promotion other, Cart cart) {
        for (int kind = 0; kind < cart.size; kind++) {
            if (wants(one, cart, kind) && wants(other, cart, kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether reductions of two promotions that compete within a phase are about one kind. */
    static boolean shareLines(Promotion one, Promotion other, Cart cart, PromotionPolicy policy) {
        for (Benefit mine : one.benefits()) {
            for (Benefit its : other.benefits()) {
                boolean contest = mine.phase() == its.phase() && competes(mine, policy) && competes(its, policy);
                for (int kind = 0; contest && kind < cart.size; kind++) {
                    if (cart.covers(mine.target(), kind) && cart.covers(its.target(), kind)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean competes(Benefit benefit, PromotionPolicy policy) {
        return benefit.reward() instanceof Reduction && policy.contest(benefit.phase()) == Contest.BEST_DEAL;
    }

    /** Whether a unit in a role is cheaper for it. */
    static boolean saves(GroupReward reward, Deal deal, int role) {
        return deal instanceof Deal.Cheapest || reward instanceof BuyGet ? role == 1 : true;
    }
}
