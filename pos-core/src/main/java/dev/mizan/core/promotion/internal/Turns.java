// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionPolicy;
import dev.mizan.core.promotion.reward.Bundle;
import dev.mizan.core.promotion.reward.BuyGet;
import dev.mizan.core.promotion.reward.CheapestFree;
import dev.mizan.core.promotion.reward.GroupAmount;
import dev.mizan.core.promotion.reward.GroupPercent;
import dev.mizan.core.promotion.reward.GroupPrice;
import dev.mizan.core.promotion.reward.GroupReward;
import dev.mizan.core.promotion.target.Pick;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.promotion.target.Slot;
import java.util.Arrays;

/**
 * Deals one after the other: each forms its groups of all units that it is about, the dearest first, and takes its part
 * off what the deals before it left.
 */
final class Turns {
    private static final int NONE = -1;

    private final Cart cart;
    private final Aim aim;
    private final Spoils spoils;
    private final Caps caps;
    private long[] used = new long[8];
    private long[] hit = new long[8];
    private long times;
    private long cheapestBought;

    Turns(Cart cart, Aim aim, Applied applied, Caps caps) {
        this.caps = caps;
        this.cart = cart;
        this.aim = aim;
        this.spoils = new Spoils(cart, applied);
    }

    void give(Promotion promotion, Selector target, GroupReward reward, PromotionPolicy policy) {
        if (used.length < cart.size) {
            used = new long[2 * cart.size];
            hit = new long[2 * cart.size];
        }
        Arrays.fill(used, 0, cart.size, 0);
        Arrays.fill(hit, 0, cart.size, 0);
        times = 0;
        cart.rebase();
        aim.at(target, 0, false, false, policy);
        long most = caps.atMost(promotion);
        while (times < most && form(reward)) {
            times++;
        }
        if (times > 0) {
            spoils.take(promotion, reward, times, used, hit, policy);
        }
    }

    /** Forms one more group, or nothing of it. */
    private boolean form(GroupReward reward) {
        if (reward instanceof BuyGet deal) {
            return buyAndGet(deal);
        } else if (reward instanceof Bundle bundle) {
            return bundle(bundle);
        } else if (reward instanceof CheapestFree cheapest) {
            return group(cheapest.size(), cheapest.free());
        } else if (reward instanceof GroupPercent group) {
            return group(group.size(), group.size());
        } else if (reward instanceof GroupAmount group) {
            return group(group.size(), group.size());
        }
        GroupPrice fixed = (GroupPrice) reward;
        return worth(fixed.size()) > fixed.price().minor() && group(fixed.size(), fixed.size());
    }

    /** What the dearest units that are left come to. */
    private long worth(int size) {
        long sum = 0;
        long[] before = used.clone();
        for (int i = 0; i < size; i++) {
            int kind = pick(Selector.ALL, Pick.DEAREST, Long.MAX_VALUE, true);
            if (kind == NONE) {
                sum = 0;
                break;
            }
            used[kind]++;
            sum += cart.each(kind);
        }
        used = before;
        return sum;
    }

    private boolean group(int size, int hits) {
        long[] usedBefore = used.clone();
        long[] hitBefore = hit.clone();
        for (int i = 0; i < size; i++) {
            int kind = pick(Selector.ALL, Pick.DEAREST, Long.MAX_VALUE, true);
            if (kind == NONE) {
                used = usedBefore;
                hit = hitBefore;
                return false;
            }
            used[kind]++;
            hit[kind] += i >= size - hits ? 1 : 0;
        }
        return true;
    }

    private boolean buyAndGet(BuyGet deal) {
        long[] usedBefore = used.clone();
        long[] hitBefore = hit.clone();
        cheapestBought = Long.MAX_VALUE;
        if (!slot(deal.buy(), deal.pickBuy(), false, Long.MAX_VALUE)
                || !slot(deal.get(), deal.pickGet(), true, deal.notAbove() ? cheapestBought : Long.MAX_VALUE)) {
            used = usedBefore;
            hit = hitBefore;
            return false;
        }
        return true;
    }

    private boolean bundle(Bundle bundle) {
        long[] usedBefore = used.clone();
        long[] hitBefore = hit.clone();
        for (Slot part : bundle.parts()) {
            if (!slot(part, Pick.DEAREST, true, Long.MAX_VALUE)) {
                used = usedBefore;
                hit = hitBefore;
                return false;
            }
        }
        return true;
    }

    private boolean slot(Slot slot, Pick pick, boolean hits, long limit) {
        for (int i = 0; i < slot.quantity(); i++) {
            int kind = pick(slot.what(), pick, limit, false);
            if (kind == NONE) {
                return false;
            }
            used[kind]++;
            hit[kind] += hits ? 1 : 0;
            cheapestBought = Math.min(cheapestBought, cart.each(kind));
        }
        return true;
    }

    /** The kind of the first unit that is left, by price, at most at a limit. */
    private int pick(Selector what, Pick pick, long limit, boolean aimed) {
        int best = NONE;
        for (int i = 0; i < (aimed ? aim.size() : cart.size); i++) {
            int kind = aimed ? aim.kind(i) : cart.order[i];
            if (used[kind] < cart.units(kind)
                    && cart.each(kind) <= limit
                    && (aimed || !cart.is(kind, Cart.CLOSED) && cart.covers(what, kind))
                    && (best == NONE || better(kind, best, pick))) {
                best = kind;
            }
        }
        return best;
    }

    private boolean better(int kind, int best, Pick pick) {
        return pick == Pick.DEAREST ? cart.each(kind) > cart.each(best) : cart.each(kind) < cart.each(best);
    }
}
