// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import dev.mizan.core.promotion.Benefit;
import dev.mizan.core.promotion.Contest;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionPolicy;
import dev.mizan.core.promotion.condition.Purchase;
import dev.mizan.core.promotion.reward.Gift;
import dev.mizan.core.promotion.reward.GroupReward;
import dev.mizan.core.promotion.reward.Reduction;
import dev.mizan.core.promotion.solver.Deal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Applies promotions to a cart, phase by phase. Used again and again; one thread at a time. The caller puts gifts into
 * the cart between {@link #begin} and {@link #finish}.
 */
public final class Run {
    private final Cart cart = new Cart();
    private final Candidates candidates = new Candidates();
    private final Applied applied = new Applied();
    private final Tally tally = new Tally(cart);
    private final Stacked stacked = new Stacked(tally);
    private final Aim aim = new Aim(tally, cart);
    private final Giving giving = new Giving(cart, aim, applied);
    private final Caps caps = new Caps();
    private final Turns turns = new Turns(cart, aim, applied, caps);
    private final Contested contested = new Contested(cart, turns, applied);
    private final Rivals rivals = new Rivals(cart, giving, aim, applied, stacked);
    private final Recall recall = new Recall();
    private boolean further;
    private boolean recalled;
    private @Nullable RuleIndex index;
    private @Nullable Setting setting;
    private PromotionPolicy policy = PromotionPolicy.USUAL;

    /** What the basket holds; fill it before {@link #begin}. */
    public Cart cart() {
        return cart;
    }

    /** What was applied. */
    public Applied applied() {
        return applied;
    }

    /** From now on only one promotion is looked at, and where asked whatever its conditions: to say what it would give. */
    public void only(Promotion promotion, boolean whateverItsConditions) {
        candidates.only(promotion);
        if (whateverItsConditions) {
            stacked.whateverItsConditions();
        }
    }

    /** From now on only promotions that pass, or all again. */
    public void permit(@Nullable Predicate<Promotion> these) {
        candidates.permit(these);
        recall.forget();
    }

    /** Promotions of which not all may stand together, where it is for the best choice to say which do; after {@link #begin}. */
    public List<Promotion> alternatives() {
        return stacked.alternatives(index(), candidates);
    }

    /** What other choices could save above those that were made, at most, summed over the contests; 0 where all is proven. */
    public long gap() {
        return contested.gap() + rivals.gap() + stacked.gap();
    }

    /** What has been taken off the cart, in minor units as prices are quoted, gifts and delivery included. */
    public long saved() {
        return tally.saved() + giving.shippingWaived();
    }

    /** What no choice among the promotions of this round takes more off the cart than. */
    public Ceiling ceiling() {
        return new Ceiling(cart, candidates, index(), caps, setting());
    }

    /** Every promotion that is about something in the cart, out of scope or not, in the order of evaluation. */
    public List<Promotion> lookedAt() {
        return candidates.lookedAt(index(), cart, setting());
    }

    /** Whether the purchase is in the scope of a promotion. */
    public boolean inScope(Promotion promotion) {
        Setting where = setting();
        return promotion.scope().covers(where.counter(), where.shopper(), where.visit(), where.moment(), policy.hijri())
                && (promotion.currencies().isEmpty()
                        || promotion.currencies().get(0).equals(where.counter().currency()));
    }

    /** What is not asked for delivery. */
    public long shippingWaived() {
        return giving.shippingWaived();
    }

    /** How the contest of deals was settled. */
    public Contested contested() {
        return contested;
    }

    /** How the reductions of competing phases were chosen. */
    public Rivals rivals() {
        return rivals;
    }

    /** Who was left out for the sake of whom. */
    public Stacked stacked() {
        return stacked;
    }

    /** Begins with the limits of a purchase as they are told; call it once before the rounds of {@link #begin}. */
    public void limits(Setting where) {
        caps.begin(where);
    }

    /** Whether some promotion gave more than its limits leave: then the cart is to be filled and gone through again. */
    public boolean overspent() {
        return caps.tighten(applied, giving.shippingWaived());
    }

    /** Whether a promotion's limits leave nothing for this basket. */
    public boolean isSpent(Promotion promotion) {
        return caps.isShut(promotion);
    }

    /** Begins to look for what may apply: show it each item of the basket. */
    public void look(RuleIndex compiled) {
        index = compiled;
        candidates.begin();
    }

    /** Finds what is about an item that is {@link Stand#named}. */
    public void meet(Stand item) {
        candidates.meet(index(), item);
    }

    /**
     * Ends the look: whether the cart must hold all that is bought, because some promotion looks at goods that it does not
     * name. Else what was not {@link #meet met} plays no part.
     */
    public boolean looksFurther(Setting where) {
        candidates.gather(index(), where, caps);
        further = candidates.lookFurther(index());
        return further;
    }

    /** Reduces prices on the shelf; false where nothing may apply. */
    public boolean begin(Setting where) {
        setting = where;
        policy = index().book().policy();
        recalled = recalls(where);
        if (recalled) {
            return true;
        }
        tally.begin(where);
        giving.begin(where, policy);
        applied.begin();
        stacked.begin(policy);
        contested.begin();
        rivals.begin();
        if (candidates.size() == 0) {
            return false;
        }
        cart.settle(index().book().guard(), where.counter().currency().code(), policy.order());
        stacked.lead(index(), candidates, true);
        if (RuleIndex.is(phase(0), Phase.CATALOGUE)) {
            phaseFrom(0);
        }
        stacked.lead(index(), candidates, false);
        return true;
    }

    private boolean recalls(Setting where) {
        if (further || candidates.size() == 0 || candidates.vary(index())) {
            recall.forget();
            return false;
        }
        return recall.isSame(index(), where.counter().currency(), candidates, cart);
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

    /** What conditions see. */
    public Purchase purchase() {
        return tally;
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
        if (!stacked.open(promotion, applied)) {
            return 0;
        }
        long sets = tally.quantity(gift.per().what()) / gift.per().quantity();
        return Math.min(sets, caps.atMost(promotion));
    }

    /** Takes the gift's percentage off a kind that was put into the cart for it. */
    public void given(int candidate, Gift gift, int kind, long sets) {
        giving.gift(promotion(candidate), gift, kind, sets);
    }

    /** Applies the phases after the shelf's. */
    public void finish() {
        if (recalled) {
            return;
        }
        int next = 0;
        for (; next < candidates.size() && phase(next) <= Phase.ITEM.ordinal(); next++) {
            if (index().benefit(candidates.get(next)).reward() instanceof GroupReward group && open(next)) {
                group(next, group);
            }
        }
        contested.settle(policy);
        while (next < candidates.size()) {
            next = phaseFrom(next);
        }
    }

    private void group(int candidate, GroupReward reward) {
        Promotion promotion = promotion(candidate);
        int entry = candidates.get(candidate);
        if (policy.contest(Phase.ITEM) == Contest.IN_TURN) {
            turns.give(promotion, index().benefit(entry).target(), reward, policy);
        } else if (contested.admits(promotion)) {
            contested.enter(index(), entry, reward, terms(candidate));
        } else {
            stacked.refuse(promotion);
        }
    }

    /** The terms of a deal, for no more groups than its limits leave. */
    private Deal terms(int candidate) {
        Deal terms = index().terms(candidates.get(candidate));
        long most = caps.atMost(promotion(candidate));
        return most >= Integer.MAX_VALUE || promotion(candidate).limits().isNone() ? terms : terms.atMost((int) most);
    }

    private Promotion promotion(int candidate) {
        return index().promotion(candidates.get(candidate));
    }

    private boolean open(int candidate) {
        return stacked.open(promotion(candidate), applied);
    }

    /** Goes through the phase that begins at a candidate; answers where the next one begins. */
    private int phaseFrom(int first) {
        boolean competing = policy.contest(Phase.at(phase(first))) == Contest.BEST_DEAL;
        if (competing) {
            rivals.settle(index(), candidates, first, policy);
        }
        int next = first;
        for (; next < candidates.size() && phase(next) == phase(first); next++) {
            give(next, competing);
        }
        return next;
    }

    private void give(int candidate, boolean settled) {
        boolean reduces = index().benefit(candidates.get(candidate)).reward() instanceof Reduction;
        if (!(settled && reduces) && open(candidate)) {
            giving.give(promotion(candidate), index().benefit(candidates.get(candidate)));
        }
    }
}
