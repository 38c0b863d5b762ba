// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import dev.mizan.core.promotion.Benefit;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionPolicy;
import dev.mizan.core.promotion.condition.Condition;
import dev.mizan.core.promotion.reward.CashBack;
import dev.mizan.core.promotion.reward.FreeShipping;
import dev.mizan.core.promotion.reward.Gift;
import dev.mizan.core.promotion.reward.PointsTimes;
import dev.mizan.core.promotion.reward.Reduction;
import dev.mizan.core.promotion.target.Basis;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives what is no deal: reductions of shelf, line and basket, and what reduces nothing. */
final class Giving {
    private final Cart cart;
    private final Aim aim;
    private final Applied applied;
    private PromotionPolicy policy = PromotionPolicy.USUAL;
    private @Nullable Setting setting;
    private long asked;
    private long shipping;

    Giving(Cart cart, Aim aim, Applied applied) {
        this.cart = cart;
        this.aim = aim;
        this.applied = applied;
    }

    void begin(Setting where, PromotionPolicy choices) {
        setting = where;
        policy = choices;
        asked = where.visit().shipping();
        shipping = asked;
    }

    /** What is not asked for delivery. */
    long shippingWaived() {
        return asked - shipping;
    }

    /** Gives one benefit of a promotion that may apply. */
    void give(Promotion promotion, Benefit benefit) {
        if (benefit.reward() instanceof Reduction reduction) {
            aim(promotion, benefit);
            reduction.reduce(aim);
            take(promotion, benefit.phase() == Phase.CATALOGUE);
        } else if (benefit.reward() instanceof FreeShipping && shipping > 0) {
            shipping = 0;
            applied.times[applied.open(promotion)]++;
        } else if (benefit.reward() instanceof PointsTimes points) {
            int place = applied.open(promotion);
            applied.times[place]++;
            applied.credit[place] = points.factor().millionths();
        } else if (benefit.reward() instanceof CashBack back) {
            aim(promotion, benefit);
            credit(promotion, back);
        }
    }

    /** Takes a gift's percentage off a kind that was put into the cart for it; nothing else is taken off that. */
    void gift(Promotion promotion, Gift gift, int kind, long sets) {
        cart.flags[kind] = Cart.GIFT | Cart.CLOSED | Cart.UNCOUNTED;
        cart.least[kind] = 0;
        int place = applied.open(promotion);
        long off = policy.rounding()
                .multiplyDivide(cart.amount[kind], gift.percent().millionths(), Percent.ONE_WHOLE);
        cart.amount[kind] -= off;
        applied.times[place] += sets;
        applied.share(place, kind, cart.units(kind), off, false);
    }

    private void credit(Promotion promotion, CashBack back) {
        long sum = 0;
        for (int i = 0; i < aim.size(); i++) {
            sum += aim.amount(i, Basis.CURRENT);
        }
        long credit = Rounding.DOWN.multiplyDivide(sum, back.percent().millionths(), Percent.ONE_WHOLE);
        if (credit > 0) {
            int place = applied.open(promotion);
            applied.times[place]++;
            applied.credit[place] += credit;
        }
    }

    /** Aims a benefit at the goods that it is about. */
    Aim aim(Promotion promotion, Benefit benefit) {
        long least = 0;
        List<Condition> conditions = promotion.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            least = Math.max(least, conditions.get(i).leastOnLine());
        }
        boolean shelf = benefit.phase() == Phase.CATALOGUE;
        boolean together = benefit.phase() == Phase.BASKET || benefit.phase() == Phase.TENDER;
        aim.at(benefit.target(), least, together, shelf, policy);
        if (benefit.taxIncluded()) {
            for (int i = 0; i < aim.size(); i++) {
                withTax(aim.kind(i));
            }
        }
        return aim;
    }

    /** The tax that comes on top of an amount of a kind. */
    long onTop(int kind, long amount) {
        return Objects.requireNonNull(setting).taxOnTop(cart.band[kind], amount);
    }

    /** From here on the amounts of a kind hold their tax. */
    private void withTax(int kind) {
        long onTop = onTop(kind, cart.amount[kind]);
        if (cart.is(kind, Cart.TAXED) || onTop == 0) {
            return;
        }
        cart.original[kind] += onTop(kind, cart.original[kind]);
        cart.least[kind] += onTop(kind, cart.least[kind]);
        cart.amount[kind] += onTop;
        cart.flags[kind] |= Cart.TAXED;
    }

    private void take(Promotion promotion, boolean onShelf) {
        int place = -1;
        for (int i = 0; i < aim.size(); i++) {
            long taken = aim.taken(i);
            if (taken != 0) {
                int kind = aim.kind(i);
                if (onShelf) {
                    long before = cart.amount[kind];
                    cart.amount[kind] = cart.atPrice(kind, cart.shelf[kind]);
                    cart.flags[kind] |= Cart.REDUCED;
                    taken = before - cart.amount[kind];
                }
                place = place < 0 ? applied.open(promotion) : place;
                applied.share(place, kind, cart.units(kind), taken, false);
            }
        }
        if (place >= 0) {
            applied.times[place]++;
        }
    }
}
