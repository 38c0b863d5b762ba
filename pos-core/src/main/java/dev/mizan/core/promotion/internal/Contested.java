// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionPolicy;
import dev.mizan.core.promotion.reward.GroupReward;
import dev.mizan.core.promotion.solver.Certificate;
import dev.mizan.core.promotion.solver.Deal;
import dev.mizan.core.promotion.solver.Problem;
import dev.mizan.core.promotion.solver.Solution;
import dev.mizan.core.promotion.solver.SolverPad;
import dev.mizan.core.promotion.solver.Status;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Deals that compete for units: laid before the solver, and what it finds taken off the cart. */
public final class Contested {
    private static final int MOST_UNITS = 10_000;
    private static final int MOST_DEALS = 1_000;
    private static final long ANY = Long.MIN_VALUE;
    private static final int NONE = -1;

    private final Cart cart;
    private final Turns turns;
    private final Spoils spoils;
    private final Entrants entrants = new Entrants();
    private final Problem problem = new Problem();
    private final Worth worth = new Worth();
    private @Nullable SolverPad pad;
    private @Nullable Solution solution;
    private int[] kindOf = new int[8];
    private int[] entrantOf = new int[8];
    private long[] between = new long[8];
    private boolean narrowed;
    private long above;
    private long[] used = new long[8];
    private long[] hit = new long[8];

    Contested(Cart cart, Turns turns, Applied applied) {
        this.cart = cart;
        this.turns = turns;
        this.spoils = new Spoils(cart, applied);
    }

    void begin() {
        entrants.clear();
        solution = null;
        narrowed = false;
        above = 0;
        spoils.begin();
    }

    void enter(RuleIndex index, int entry, GroupReward reward, Deal terms) {
        entrants.add(index, entry, reward, terms);
    }

    /** Whether a promotion may compete beside those that do. */
    boolean admits(Promotion promotion) {
        for (int i = 0; i < entrants.size(); i++) {
            if (entrants.promotion(i) != promotion && !Stacked.together(entrants.promotion(i), promotion)) {
                return false;
            }
        }
        return true;
    }

    /** Finds the best deal and takes it off. Beyond the solver's size deals take their turns. */
    void settle(PromotionPolicy policy) {
        if (entrants.size() == 0) {
            return;
        }
        cart.rebase();
        between = between.length < entrants.size() ? new long[2 * entrants.size()] : between;
        Arrays.fill(between, ANY);
        if (!lay(policy)) {
            for (int i = 0; i < entrants.size(); i++) {
                turns.give(entrants.promotion(i), entrants.target(i), entrants.reward(i), policy);
            }
            above = leftToPay();
            return;
        }
        Solution found = solve(policy);
        long bound = found.saving() + found.gap();
        for (int over = overLimit(found); over != NONE; over = overLimit(found)) {
            bound = Math.min(bound, narrow(over, policy));
            found = solve(policy);
            above = bound - found.saving();
        }
        solution = found;
        for (int first = 0; first < problem.deals(); ) {
            int entrant = entrantOf[first];
            int last = first;
            while (last < problem.deals() && entrantOf[last] == entrant) {
                last++;
            }
            take(found, entrant, first, last, policy);
            first = last;
        }
    }

    /** What the goods of all deals still come to: no assignment saves more on top. */
    private long leftToPay() {
        long left = 0;
        for (int kind = 0; kind < cart.size; kind++) {
            left += !cart.is(kind, Cart.CLOSED) && entrants.wants(cart, kind) ? cart.room(kind) : 0;
        }
        return left;
    }

    private Solution solve(PromotionPolicy policy) {
        SolverPad own = pad == null ? new SolverPad() : pad;
        pad = own;
        return own.solve(problem, policy.budget());
    }

    /** A promotion that was laid as several deals, which together apply more often than it may. */
    private int overLimit(Solution found) {
        for (int first = 0; first < problem.deals(); ) {
            int entrant = entrantOf[first];
            long times = 0;
            for (; first < problem.deals() && entrantOf[first] == entrant; first++) {
                times += found.applications(first);
            }
            if (times > entrants.terms(entrant).maxApplications()) {
                return entrant;
            }
        }
        return NONE;
    }

    /**
     * Lays a promotion as one deal, at the price between bought and got at which all save most, so that its limit holds.
     * Answers what any price saves at most: a bound of everything where the promotion applies once.
     */
    private long narrow(int entrant, PromotionPolicy policy) {
        long[] prices = IntStream.range(0, problem.classes())
                .mapToLong(problem::price)
                .distinct()
                .toArray();
        boolean first = !narrowed;
        narrowed = true;
        long best = ANY;
        long bound = ANY;
        long chosen = prices[0];
        for (long price : prices) {
            between[entrant] = price;
            lay(policy);
            Solution one = solve(policy);
            bound = Math.max(bound, one.saving() + one.gap());
            chosen = one.saving() > best ? price : chosen;
            best = Math.max(best, one.saving());
        }
        between[entrant] = chosen;
        lay(policy);
        return first && entrants.terms(entrant).maxApplications() == 1 ? bound : Long.MAX_VALUE;
    }

    private boolean lay(PromotionPolicy policy) {
        problem.clear();
        if (kindOf.length < cart.size) {
            kindOf = new int[2 * cart.size];
            used = new long[2 * cart.size];
            hit = new long[2 * cart.size];
        }
        long units = 0;
        long total = 0;
        int kinds = 0;
        long dearest = entrants.dearestCharge();
        for (int i = 0; i < cart.size; i++) {
            int kind = cart.order[i];
            if (!cart.is(kind, Cart.CLOSED) && entrants.note(cart, kind, kinds)) {
                units += cart.units(kind);
                total += cart.amount[kind];
                dearest = Math.max(dearest, price(kind));
                kindOf[kinds++] = kind;
            }
        }
        if (units > MOST_UNITS || dearest >= 1L << 40 || entrants.deals(kinds) > MOST_DEALS) {
            return false;
        }
        worth.begin(policy, units, total, dearest, entrants.commonSaved());
        for (int c = 0; c < kinds; c++) {
            problem.addClass(price(kindOf[c]), (int) cart.units(kindOf[c]));
        }
        for (int i = 0; i < entrants.size(); i++) {
            lay(i);
        }
        return true;
    }

    private long price(int kind) {
        return cart.amount[kind] / cart.units(kind);
    }

    private void lay(int entrant) {
        GroupReward reward = entrants.reward(entrant);
        Deal deal = worth.deal(entrants.terms(entrant), entrants.promotion(entrant));
        if (!Terms.isCapped(reward)) {
            lay(entrant, deal, ANY);
            return;
        }
        // What is got costs no more than what is bought exactly where some price lies between: one deal for each price.
        for (int c = 0; c < problem.classes(); c++) {
            boolean seen = false;
            for (int before = 0; before < c; before++) {
                seen |= problem.price(before) == problem.price(c);
            }
            if (!seen && (between[entrant] == ANY || between[entrant] == problem.price(c))) {
                lay(entrant, deal, problem.price(c));
            }
        }
    }

    private void lay(int entrant, Deal terms, long middle) {
        GroupReward reward = entrants.reward(entrant);
        Promotion promotion = entrants.promotion(entrant);
        if (problem.deals() == entrantOf.length) {
            entrantOf = Arrays.copyOf(entrantOf, 2 * entrantOf.length);
        }
        int deal = problem.addDeal(terms);
        entrantOf[deal] = entrant;
        for (int slot = 0; slot < terms.slots(); slot++) {
            for (int c = 0; c < problem.classes(); c++) {
                long price = problem.price(c);
                boolean fits = middle == ANY || (slot == 0 ? price >= middle : price <= middle);
                if (fits && entrants.noted(c, entrant, slot)) {
                    long value = worth.of(promotion, reward, terms, slot, price, roomOf(kindOf[c]));
                    if (value != Worth.NOT_ALLOWED) {
                        problem.allow(deal, slot, c, value);
                    }
                }
            }
        }
    }

    /** What one unit may be reduced by. */
    private long roomOf(int kind) {
        return cart.room(kind) / cart.units(kind);
    }

    private void take(Solution found, int entrant, int first, int last, PromotionPolicy policy) {
        Arrays.fill(used, 0, cart.size, 0);
        Arrays.fill(hit, 0, cart.size, 0);
        long times = 0;
        for (int deal = first; deal < last; deal++) {
            times += found.applications(deal);
        }
        if (times == 0) {
            return;
        }
        GroupReward reward = entrants.reward(entrant);
        for (int t = 0; t < found.takes(); t++) {
            if (found.takeDeal(t) >= first && found.takeDeal(t) < last) {
                int kind = kindOf[found.takeClass(t)];
                used[kind] += found.takeCount(t);
                boolean saves = Terms.saves(reward, entrants.terms(entrant), found.takeRole(t));
                hit[kind] += saves ? found.takeCount(t) : 0;
            }
        }
        spoils.take(entrants.promotion(entrant), reward, times, used, hit, policy);
    }

    /** What is proved of the contest; optimal where nothing competed. */
    public Status status() {
        if (narrowed || solution == null) {
            return above > 0 ? Status.WITHIN_GAP : Status.PROVEN_OPTIMAL;
        }
        return solution.status();
    }

    /** What another assignment could save at most above this one, in minor units; 0 where it is proven. */
    public long gap() {
        return solution == null ? above : planGap() + untaken();
    }

    /** What another plan could be worth above the one found, at most, as its certificate has it. */
    public long planGap() {
        return solution == null ? 0 : worth.unscaled(narrowed ? above : solution.gap());
    }

    /**
     * What the plan is worth and was not taken off, since a group came to less than is taken off it: a plan is weighed as if
     * every group came to that, so that another one may save so much more.
     */
    public long untaken() {
        return solution == null ? 0 : spoils.missing();
    }

    /** What a checker needs, or null where nothing competed. Valid until the next pricing. */
    public @Nullable Certificate certificate() {
        return solution == null ? null : solution.certificate(problem);
    }

    /** What was laid before the solver. Valid until the next pricing. */
    public Problem problem() {
        return problem;
    }
}
