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
import dev.mizan.spi.value.Percent;
import org.jspecify.annotations.Nullable;

/** Takes off the cart what the groups of a deal give, and records the shares of its units. */
final class Spoils {
    private final Cart cart;
    private final Applied applied;
    private final Proration parts = new Proration();
    private int[] touched = new int[8];
    private int size;
    private long missing;

    Spoils(Cart cart, Applied applied) {
        this.cart = cart;
        this.applied = applied;
    }

    /**
     * @param used units of each kind that stand in groups
     * @param hit units of each kind that are cheaper for it
     */
    void take(Promotion promotion, GroupReward reward, long times, long[] used, long[] hit, PromotionPolicy policy) {
        int place = applied.open(promotion);
        applied.times[place] += times;
        touch(used);
        Percent percent = percent(reward);
        if (percent != null) {
            percent(place, percent, used, hit, policy);
        } else if (reward instanceof GroupAmount each && each.ofEach()) {
            for (int i = 0; i < size; i++) {
                int kind = touched[i];
                take(
                        place,
                        kind,
                        used[kind],
                        cart.each(kind, hit[kind], each.amount().minor()));
            }
        } else {
            whole(place, off(reward, times, hit), used, hit, policy);
        }
    }

    /** What groups should have been cheaper by and did not come to, since it was last {@linkplain #begin begun}. */
    long missing() {
        return missing;
    }

    void begin() {
        missing = 0;
    }

    /** The kinds that stand in groups, in order: what is hit stands in one. */
    private void touch(long[] used) {
        touched = touched.length < cart.size ? new int[2 * cart.size] : touched;
        size = 0;
        for (int i = 0; i < cart.size; i++) {
            if (used[cart.order[i]] > 0) {
                touched[size++] = cart.order[i];
            }
        }
    }

    /** The percentage of a reward that is one. */
    static @Nullable Percent percent(GroupReward reward) {
        if (reward instanceof GroupPercent group) {
            return group.percent();
        } else if (reward instanceof CheapestFree cheapest) {
            return cheapest.percent();
        }
        return reward instanceof BuyGet deal ? deal.percent() : null;
    }

    /** A percentage is rounded on each unit where all cost the same, so that deals add up. */
    private void percent(int place, Percent percent, long[] used, long[] hit, PromotionPolicy policy) {
        for (int i = 0; i < size; i++) {
            int kind = touched[i];
            if (hit[kind] > 0) {
                take(place, kind, used[kind], cart.percent(kind, hit[kind], percent, policy.rounding()));
            } else {
                take(place, kind, used[kind], 0);
            }
        }
    }

    private long off(GroupReward reward, long times, long[] hit) {
        if (reward instanceof GroupAmount group) {
            return times * group.amount().minor();
        } else if (reward instanceof Bundle bundle && bundle.off()) {
            return times * bundle.amount().minor();
        }
        long price = reward instanceof Bundle bundle
                ? bundle.amount().minor()
                : ((GroupPrice) reward).price().minor();
        long sum = 0;
        for (int i = 0; i < size; i++) {
            sum += cart.worth(touched[i], hit[touched[i]]);
        }
        return sum - times * price;
    }

    /** Shares an amount among the units of the groups by what they come to. */
    private void whole(int place, long off, long[] used, long[] hit, PromotionPolicy policy) {
        parts.begin(size);
        long room = 0;
        for (int i = 0; i < size; i++) {
            int kind = touched[i];
            parts.weight[i] = cart.worth(kind, hit[kind]);
            parts.room[i] = Math.min(parts.weight[i], cart.roomOf(kind, hit[kind]));
            room += parts.room[i];
        }
        missing += Math.max(0, off - room);
        parts.split(Math.max(0, Math.min(off, room)), policy.remainder());
        for (int i = 0; i < size; i++) {
            int kind = touched[i];
            take(place, kind, used[kind], parts.part[i]);
        }
    }

    private void take(int place, int kind, long used, long amount) {
        long off = Math.min(amount, cart.room(kind));
        cart.amount[kind] -= off;
        if (used > 0) {
            applied.share(place, kind, used, off, true);
        }
    }
}
