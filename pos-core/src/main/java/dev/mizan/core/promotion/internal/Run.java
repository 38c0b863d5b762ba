// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import dev.mizan.core.basket.Shopper;
import dev.mizan.core.promotion.Benefit;
import dev.mizan.core.promotion.Contest;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionPolicy;
import dev.mizan.core.promotion.condition.Condition;
import dev.mizan.core.promotion.condition.Purchase;
import dev.mizan.core.promotion.reward.CashBack;
import dev.mizan.core.promotion.reward.FreeShipping;
import dev.mizan.core.promotion.reward.Gift;
import dev.mizan.core.promotion.reward.GroupReward;
import dev.mizan.core.promotion.reward.PointsTimes;
import dev.mizan.core.promotion.reward.Reduction;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.promotion.target.Basis;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Applies promotions to a cart, phase by phase. Used again and again; one thread at a time. The caller puts gifts into
 * the cart between {@link #begin} and {@link #finish}.
 */
public final class Run implements Purchase {
    private final Cart cart = new Cart();
    private final Candidates candidates = new Candidates();
    private final Applied applied = new Applied();
    private final Stacked stacked = new Stacked();
    private final Aim aim = new Aim(this, cart);
    private final Turns turns = new Turns(cart, aim, applied);
    private final Contested contested = new Contested(cart, turns, applied);
    private @Nullable RuleIndex index;
    private @Nullable Setting setting;
    private PromotionPolicy policy = PromotionPolicy.USUAL;
    private long shipping;

    /** What the basket holds; fill it before {@link #begin}. */
    public Cart cart() {
        return cart;
    }

    /** What was applied. */
    public Applied applied() {
        return applied;
    }

    /** What is not asked for delivery. */
    public long shippingWaived() {
        return setting().visit().shipping() - shipping;
    }

    /** How the contest of deals was settled. */
    public Contested contested() {
        return contested;
    }

    /** Who was left out for the sake of whom. */
    public Stacked stacked() {
        return stacked;
    }

    /** Finds what may apply and reduces prices on the shelf; false where nothing may. */
    public boolean begin(RuleIndex compiled, Setting where) {
        index = compiled;
        setting = where;
        policy = compiled.book().policy();
        shipping = where.visit().shipping();
        applied.begin();
        stacked.begin();
        contested.begin();
        candidates.gather(compiled, cart, where);
        if (candidates.size() == 0) {
            return false;
        }
        cart.settle(compiled.book().guard(), currency(), policy.order());
        stacked.leader(leader(compiled, true));
        for (int i = 0; i < candidates.size() && RuleIndex.is(phase(i), Phase.CATALOGUE); i++) {
            give(i);
        }
        stacked.leader(leader(compiled, false));
        return true;
    }

    private RuleIndex index() {
        return Objects.requireNonNull(index);
    }

    private Setting setting() {
        return Objects.requireNonNull(setting);
    }

    private int phase(int candidate) {
        return index().phase(candidates.get(candidate));
    }

    String currency() {
        return setting().counter().currency().code();
    }

    /** The exclusive promotion that applies alone, or null. */
    private @Nullable Promotion leader(RuleIndex compiled, boolean onShelf) {
        Promotion leader = null;
        for (int i = 0; i < candidates.size(); i++) {
            Promotion promotion = compiled.promotion(candidates.get(i));
            if (promotion.stacking().exclusive()
                    && RuleIndex.is(phase(i), Phase.CATALOGUE) == onShelf
                    && (leader == null
                            || promotion.stacking().priority()
                                    > leader.stacking().priority())
                    && qualifies(promotion)) {
                leader = promotion;
            }
        }
        return leader;
    }

    private boolean qualifies(Promotion promotion) {
        List<Condition> conditions = promotion.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            if (!conditions.get(i).holds(this)) {
                return false;
            }
        }
        return true;
    }

    /** How many candidates there are; some of them may be gifts. */
    public int candidates() {
        return candidates.size();
    }

    /** The gift of a candidate, where it is one that is due. */
    public @Nullable Gift gift(int candidate) {
        Benefit benefit = index().benefit(candidates.get(candidate));
        return benefit.reward() instanceof Gift gift && sets(candidate, gift) > 0 ? gift : null;
    }

    /** How many sets of a gift are due. */
    public long sets(int candidate, Gift gift) {
        Promotion promotion = index().promotion(candidates.get(candidate));
        if (!stacked.admits(promotion, applied) || !stacked.qualified(promotion, this::qualifies)) {
            return 0;
        }
        long sets = quantity(gift.per().what()) / gift.per().quantity();
        return promotion.atMost() == 0 ? sets : Math.min(sets, promotion.atMost());
    }

    /** Takes the gift's percentage off a kind that was put into the cart for it. */
    public void given(int candidate, Gift gift, int kind, long sets) {
        cart.flags[kind] = Cart.GIFT | Cart.CLOSED | Cart.UNCOUNTED;
        cart.least[kind] = 0;
        int place = applied.open(index().promotion(candidates.get(candidate)));
        long off = policy.rounding()
                .multiplyDivide(cart.amount[kind], gift.percent().millionths(), Percent.ONE_WHOLE);
        cart.amount[kind] -= off;
        applied.times[place] += sets;
        applied.share(place, kind, cart.units(kind), off);
    }

    /** Applies the phases after the shelf's. */
    public void finish() {
        int next = 0;
        for (; next < candidates.size() && phase(next) <= Phase.ITEM.ordinal(); next++) {
            if (index().benefit(candidates.get(next)).reward() instanceof GroupReward group && open(next)) {
                group(next, group);
            }
        }
        contested.settle(policy);
        for (; next < candidates.size(); next++) {
            give(next);
        }
    }

    private void group(int candidate, GroupReward reward) {
        Promotion promotion = promotion(candidate);
        Selector target = index().benefit(candidates.get(candidate)).target();
        if (policy.contest() == Contest.IN_TURN) {
            turns.give(promotion, target, reward, policy);
        } else if (contested.admits(promotion)) {
            contested.enter(promotion, target, reward, index().terms(candidates.get(candidate)));
        } else {
            stacked.refuse(promotion);
        }
    }

    private Promotion promotion(int candidate) {
        return index().promotion(candidates.get(candidate));
    }

    private boolean open(int candidate) {
        Promotion promotion = promotion(candidate);
        return stacked.admits(promotion, applied) && stacked.qualified(promotion, this::qualifies);
    }

    private void give(int candidate) {
        if (!open(candidate)) {
            return;
        }
        Promotion promotion = promotion(candidate);
        Benefit benefit = index().benefit(candidates.get(candidate));
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

    private void aim(Promotion promotion, Benefit benefit) {
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
    }

    /** From here on the amounts of a kind hold their tax. */
    private void withTax(int kind) {
        long onTop = setting().tax().of(cart.band[kind], cart.amount[kind]);
        if (cart.is(kind, Cart.TAXED) || onTop == 0) {
            return;
        }
        cart.original[kind] += setting().tax().of(cart.band[kind], cart.original[kind]);
        cart.least[kind] += setting().tax().of(cart.band[kind], cart.least[kind]);
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
                applied.share(place, kind, cart.units(kind), taken);
            }
        }
        if (place >= 0) {
            applied.times[place]++;
        }
    }

    @Override
    public long spend(Selector what, Basis basis) {
        long sum = 0;
        for (int kind = 0; kind < cart.size; kind++) {
            if (!cart.is(kind, Cart.UNCOUNTED) && cart.covers(what, kind)) {
                sum += basis == Basis.ORIGINAL ? cart.original[kind] : cart.amount[kind];
            }
        }
        return sum;
    }

    @Override
    public long quantity(Selector what) {
        long sum = 0;
        for (int kind = 0; kind < cart.size; kind++) {
            if (!cart.is(kind, Cart.UNCOUNTED) && cart.covers(what, kind)) {
                sum += cart.units(kind);
            }
        }
        return sum;
    }

    @Override
    public Shopper shopper() {
        return setting().shopper();
    }

    @Override
    public Visit visit() {
        return setting().visit();
    }
}
