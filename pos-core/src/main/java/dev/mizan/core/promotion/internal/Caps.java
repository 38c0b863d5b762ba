// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.limit.Usage;
import dev.mizan.core.promotion.reward.Gift;
import dev.mizan.core.promotion.reward.GroupReward;
import dev.mizan.spi.value.Rounding;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often promotions with limits may still be given to this basket. One that gave more than is left is given less often,
 * or, where it is no deal, not at all, and the basket is priced again; each round leaves less, so that there is an end.
 */
final class Caps {
    private final Map<Promotion, Usage> tightened = new HashMap<>();
    private @Nullable Setting setting;

    void begin(Setting where) {
        setting = where;
        tightened.clear();
    }

    /** What is left of a promotion's limits. */
    Usage left(Promotion promotion) {
        Setting where = setting;
        if (where == null || promotion.limits().isNone()) {
            return Usage.ENDLESS;
        }
        Usage less = tightened.get(promotion);
        return less != null
                ? less
                : where.visit()
                        .remaining()
                        .of(
                                promotion.id().value(),
                                promotion.limits(),
                                where.shopper().customer().isPresent(),
                                where.visit().employee().isPresent());
    }

    /** Whether nothing more of it may be given. */
    boolean isShut(Promotion promotion) {
        return !promotion.limits().isNone() && left(promotion).isSpent();
    }

    /** How many groups or sets may be given. */
    long atMost(Promotion promotion) {
        long own = promotion.atMost() == 0 ? Long.MAX_VALUE : promotion.atMost();
        return promotion.limits().isNone() ? own : Math.min(own, left(promotion).times());
    }

    /** Whether some gave more than is left; these are given less from now on. */
    boolean tighten(Applied applied, long waived) {
        boolean over = false;
        for (int k = 0; k < applied.size(); k++) {
            Promotion promotion = applied.promotion(k);
            if (!promotion.limits().isNone()) {
                Usage left = left(promotion);
                Usage used = promotion.usage(applied.times(k), applied.value(k), applied.credit(k), waived);
                if (!left.covers(used)) {
                    tightened.put(promotion, left.times(fewer(promotion, left, used)));
                    over = true;
                }
            }
        }
        return over;
    }

    private static long fewer(Promotion promotion, Usage left, Usage used) {
        boolean counted = promotion.benefits().stream()
                .allMatch(it -> it.reward() instanceof GroupReward || it.reward() instanceof Gift);
        if (!counted || used.times() <= 1) {
            return 0;
        }
        long byAmount = used.amount() <= left.amount()
                ? used.times()
                : Rounding.DOWN.multiplyDivide(used.times(), left.amount(), used.amount());
        return Math.min(Math.min(used.times() - 1, left.times()), byAmount);
    }
}
