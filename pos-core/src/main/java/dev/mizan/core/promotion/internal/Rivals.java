// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import dev.mizan.core.promotion.Benefit;
import dev.mizan.core.promotion.Objective;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionPolicy;
import dev.mizan.core.promotion.internal.choice.Choice;
import dev.mizan.core.promotion.internal.choice.Offers;
import dev.mizan.core.promotion.reward.Reduction;
import dev.mizan.core.promotion.reward.Reduction.Reach;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reductions that compete within a phase: what each would take off some goods is tried on the cart as the phase before left
 * it, the best choice is found, and only that is given. A line of the choice is a kind of the cart.
 */
public final class Rivals implements Offers {
    private static final int PHASES = Phase.values().length;
    private static final long MOST = 1L << 60;

    private final Cart cart;
    private final Giving giving;
    private final Aim aim;
    private final Applied applied;
    private final Stacked stacked;
    private final List<Promotion> promotions = new ArrayList<>();
    private final List<List<Benefit>> benefits = new ArrayList<>();
    private final List<boolean[]> covered = new ArrayList<>();
    private final long[] gaps = new long[PHASES];
    private Objective objective = Objective.LEAST_TOTAL;
    private long scale = 1;
    private int chosen;
    private int[] kinds = {};
    private int lines;
    private Phase phase = Phase.LINE;
    private @Nullable CartState before;

    Rivals(Cart cart, Giving giving, Aim aim, Applied applied, Stacked stacked) {
        this.cart = cart;
        this.giving = giving;
        this.aim = aim;
        this.applied = applied;
        this.stacked = stacked;
    }

    void begin() {
        Arrays.fill(gaps, 0);
        chosen = 0;
    }

    /** Whether reductions of a phase were chosen from. */
    public boolean chose(Phase of) {
        return (chosen & 1 << of.ordinal()) != 0;
    }

    /** What another choice within a phase could save above the one that was made, at most; 0 where it is proven. */
    public long gap(Phase of) {
        return gaps[of.ordinal()];
    }

    /** The sum over all phases. */
    long gap() {
        return chosen == 0 ? 0 : Arrays.stream(gaps).sum();
    }

    /** Chooses among the reductions of the phase that begins at a candidate, and gives what is chosen. */
    void settle(RuleIndex index, Candidates candidates, int first, PromotionPolicy policy) {
        phase = Phase.at(index.phase(candidates.get(first)));
        before = new CartState(cart);
        enter(index, candidates, first);
        if (promotions.isEmpty()) {
            return;
        }
        boolean wholes = phase == Phase.BASKET || phase == Phase.TENDER;
        aimAt(policy.objective());
        Choice choice = Choice.of(this, wholes, policy.budget().states());
        gaps[phase.ordinal()] = (choice.gap() + scale - 1) / scale;
        chosen |= 1 << phase.ordinal();
        give(choice);
    }

    /**
     * Objectives beside the least total choose among what saves the same: amounts are scaled up, and the second aim is counted in
     * the room below. Where there is none the least total alone decides.
     */
    private void aimAt(Objective second) {
        long total = 0;
        for (int line = 0; line < lines; line++) {
            total += Math.max(0, cart.amount[kinds[line]]);
        }
        objective = second;
        scale = second == Objective.LEAST_TOTAL ? 1 : second.fewest() ? promotions.size() + 1 : 2 * total + lines + 1;
        if (total > 0 && scale > MOST / total) {
            objective = Objective.LEAST_TOTAL;
            scale = 1;
        }
    }

    /** What is taken off a line, as the objective counts it. */
    private long counted(int offer, long off) {
        if (scale == 1 || objective.fewest()) {
            return scale * off;
        }
        long part = Worth.part(objective, promotions.get(offer)).millionths();
        return scale * off + Rounding.HALF_UP.multiplyDivide(off, part, Percent.ONE_WHOLE);
    }

    @Override
    public long fee() {
        return objective.fewest() ? 1 : 0;
    }

    private void enter(RuleIndex index, Candidates candidates, int first) {
        promotions.clear();
        benefits.clear();
        covered.clear();
        for (int i = first; i < candidates.size() && index.phase(candidates.get(i)) == phase.ordinal(); i++) {
            Promotion promotion = index.promotion(candidates.get(i));
            Benefit benefit = index.benefit(candidates.get(i));
            if (benefit.reward() instanceof Reduction && stacked.open(promotion, applied)) {
                enter(promotion, benefit);
            }
        }
        kinds = kinds.length < cart.size ? new int[2 * cart.size] : kinds;
        lines = 0;
        for (int i = 0; i < cart.size; i++) {
            int kind = cart.order[i];
            if (covered.stream().anyMatch(its -> its[kind])) {
                kinds[lines++] = kind;
            }
        }
    }

    private void enter(Promotion promotion, Benefit benefit) {
        int place = promotions.indexOf(promotion);
        if (place < 0) {
            place = promotions.size();
            promotions.add(promotion);
            benefits.add(new ArrayList<>());
            covered.add(new boolean[cart.size]);
        }
        benefits.get(place).add(benefit);
        giving.aim(promotion, benefit);
        for (int i = 0; i < aim.size(); i++) {
            covered.get(place)[aim.kind(i)] = true;
        }
        before().restore();
    }

    private CartState before() {
        return Objects.requireNonNull(before);
    }

    private void give(Choice choice) {
        CartState after = new CartState(cart);
        int[] chosen = choice.toArray();
        for (int offer = 0; offer < promotions.size(); offer++) {
            boolean[] own = own(offer, chosen);
            aim.within(own);
            for (Benefit benefit : benefits.get(offer)) {
                giving.give(promotions.get(offer), benefit);
            }
            aim.within(null);
            after.take(own);
            before().restore();
        }
        after.restore();
    }

    private boolean[] own(int offer, int[] chosen) {
        boolean[] own = new boolean[cart.size];
        for (int line = 0; line < lines; line++) {
            own[kinds[line]] = chosen[line] == offer;
        }
        return own;
    }

    @Override
    public int lines() {
        return lines;
    }

    @Override
    public int size() {
        return promotions.size();
    }

    @Override
    public boolean covers(int offer, int line) {
        return covered.get(offer)[kinds[line]];
    }

    @Override
    public boolean together(int one, int other) {
        return stacked.mayStand(promotions.get(one), promotions.get(other));
    }

    @Override
    public Reach reach(int offer) {
        Reach reach = Reach.EACH;
        for (Benefit benefit : benefits.get(offer)) {
            Reach own = ((Reduction) benefit.reward()).reach();
            reach = own.compareTo(reach) > 0 ? own : reach;
        }
        // What one benefit leaves of its goods another may take together: nothing is known of the two.
        return benefits.get(offer).size() > 1 && reach != Reach.EACH ? Reach.TOGETHER : reach;
    }

    @Override
    public long most(int line) {
        long all = Math.max(0, cart.amount[kinds[line]]);
        return scale * all + (scale > 1 ? all : 0);
    }

    @Override
    public void reduce(int offer, int[] chosen, long[] off) {
        aim.within(own(offer, chosen));
        boolean shelf = phase == Phase.CATALOGUE;
        for (Benefit benefit : benefits.get(offer)) {
            giving.aim(promotions.get(offer), benefit);
            ((Reduction) benefit.reward()).reduce(aim);
            for (int i = 0; shelf && i < aim.size(); i++) {
                cart.flags[aim.kind(i)] |= aim.taken(i) == 0 ? 0 : Cart.REDUCED;
            }
        }
        for (int line = 0; line < lines; line++) {
            if (chosen[line] == offer) {
                int kind = kinds[line];
                long left = shelf ? cart.atPrice(kind, cart.shelf[kind]) : cart.amount[kind];
                off[line] = counted(offer, before().amount[kind] - quoted(kind, left));
            }
        }
        aim.within(null);
        before().restore();
    }

    /** An amount as prices are quoted, where tax has been put on it. */
    private long quoted(int kind, long amount) {
        long was = before().amount[kind];
        long taxed = was + giving.onTop(kind, was);
        return cart.is(kind, Cart.TAXED) && (before().flags[kind] & Cart.TAXED) == 0 && taxed > 0
                ? Rounding.UP.multiplyDivide(amount, was, taxed)
                : amount;
    }

    /** Whether some goods of the cart may stand in groups of both of two promotions, or compete for lines of a phase. */
    public boolean shareGoods(Promotion one, Promotion other, PromotionPolicy policy) {
        return Terms.shareGoods(one, other, cart) || Terms.shareLines(one, other, cart, policy);
    }

    /** What reductions may change of a cart, to be brought back. */
    private static final class CartState {
        private final Cart cart;
        private final long[] amount;
        private final long[] original;
        private final long[] least;
        private final long[] shelf;
        private final int[] flags;

        CartState(Cart of) {
            cart = of;
            amount = Arrays.copyOf(of.amount, of.size);
            original = Arrays.copyOf(of.original, of.size);
            least = Arrays.copyOf(of.least, of.size);
            shelf = Arrays.copyOf(of.shelf, of.size);
            flags = Arrays.copyOf(of.flags, of.size);
        }

        /** Notes how some kinds stand by now. */
        void take(boolean[] some) {
            for (int kind = 0; kind < some.length; kind++) {
                if (some[kind]) {
                    amount[kind] = cart.amount[kind];
                    original[kind] = cart.original[kind];
                    least[kind] = cart.least[kind];
                    shelf[kind] = cart.shelf[kind];
                    flags[kind] = cart.flags[kind];
                }
            }
        }

        void restore() {
            System.arraycopy(amount, 0, cart.amount, 0, cart.size);
            System.arraycopy(original, 0, cart.original, 0, cart.size);
            System.arraycopy(least, 0, cart.least, 0, cart.size);
            System.arraycopy(shelf, 0, cart.shelf, 0, cart.size);
            System.arraycopy(flags, 0, cart.flags, 0, cart.size);
        }
    }
}
