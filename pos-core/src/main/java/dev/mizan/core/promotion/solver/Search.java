// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

import java.util.Arrays;

/**
 * Solves one component of several deals: plans of a plain till from below, dual prices from above, and between them a
 * search that the prices keep narrow.
 */
final class Search {
    private static final int NARROW = 16;
    private static final int FIRST = 16;

    /** By how much a round may grow, four times and a third, and how little at least: in sixteenths of a doubling. */
    private static final int GROWTH = 34;

    private static final int LEAST = 4;
    private static final int ROUND = 10;
    private static final long CELLS = 1L << 22;

    private final Component component = new Component();
    private final SmallContest every = new SmallContest();
    private final ComponentReader reader = new ComponentReader(component);
    private final Tables tables = new Tables();
    private final Layers layers = new Layers();
    private final Planner planner = new Planner();
    private final Greedy greedy = new Greedy(planner);
    private final Dual dual = new Dual(planner);
    private final Telling telling = new Telling();
    private long[] price = new long[32];
    private int[] taken = new int[256];
    private long root;
    private long bound;
    private long expanded;

    /** Solves the deals and tells the solution their takes, their prices and what is proved. */
    void solve(Problem problem, Components components, int[] members, int deals, Budget budget, Solution solution) {
        reader.read(problem, components, members, deals);
        Component c = component;
        price = Memory.atLeast(price, c.classes);
        taken = Memory.atLeast(taken, c.edges);
        long shares = Dual.shares(c, problem, price);
        if (every.fits(c)) {
            every.solve(c, taken);
            solution.component(telling.tell(c, problem, solution, taken, price), 0, every.expanded());
            return;
        }
        planner.read(c, problem);
        greedy.read(c);
        expanded = 0;
        bound = shares;
        boolean small = cells() <= CELLS;
        if (small) {
            tables();
        }
        if (small && open()) {
            tighten(budget);
        }
        if (small && open() && layers.fits(c)) {
            search(budget);
        }
        if (open()) {
            greedy.everyOrder();
            bound = Math.max(greedy.best, bound);
        }
        if (c.fill.cut) {
            bound = shares;
        }
        long saved = greedy.best >> Component.SHIFT;
        long most = Math.max(saved, bound >> Component.SHIFT);
        telling.tell(c, problem, solution, greedy.plan, price);
        solution.component(saved, most - saved, expanded);
    }

    private long cells() {
        long cells = 0;
        for (int deal = 0; deal < component.deals; deal++) {
            cells += (component.dealUnits[deal] + 1L) * component.fill.states[deal];
        }
        return cells;
    }

    /** Whether something better than the best plan could still exist. */
    private boolean open() {
        return bound >= better();
    }

    /** What a better plan is worth at least. */
    private long better() {
        return greedy.best + (1L << Component.SHIFT);
    }

    /** A better plan makes a better target, so plans are made early; the tables, which are dear, when all steps are taken. */
    private void tighten(Budget budget) {
        dual.begin(component, price, budget.steps());
        for (int left = budget.steps(); left > 0 && dual.bound >= better(); ) {
            int some = left > 2 * ROUND ? ROUND : left;
            left -= some;
            dual.improve(component, price, better(), some);
            greedy.repair(price);
        }
        tables();
        fix();
    }

    /** The root is what the tables prove; the bound what is proved in all. Both hold for plans better than the best. */
    private void tables() {
        root = tables.fill(component, price);
        bound = Math.min(bound, root);
    }

    private void fix() {
        long proved = open() ? tables.fix(component, price, root, better()) : Tables.NEVER;
        if (proved != Tables.NEVER) {
            planner.prune();
            root = proved;
            bound = Math.min(bound, root);
        }
    }

    /**
     * A narrow look for good plans, then for plans just under the bound, then further down. Few states are so good, and either one of them becomes the best plan or the bound comes down.
     */
    private void search(Budget budget) {
        run(better(), NARROW, budget.states());
        fix();
        long step = Math.max(1L << Component.SHIFT, (bound - greedy.best) / FIRST);
        int before = 2 * component.units;
        while (open() && budget.states() - expanded > component.units * 2L) {
            long target = Math.max(better(), bound - step);
            int left = (int) (budget.states() - expanded);
            run(target, left / 3, left);
            step = pace(step, before, layers.expanded, left - layers.expanded);
            before = layers.expanded;
            fix();
        }
    }

    /**
     * The next step down: states grow by about the same factor with each unit of depth, so that the last two rounds tell how
     * deep four times as many will reach, or as many as are left.
     */
    private static long pace(long step, int before, int now, int left) {
        int grown = Math.max(1, bits(now) - bits(before));
        int wanted = Math.max(LEAST, Math.min(GROWTH, bits(left) - bits(now) - LEAST));
        return Math.max(1L << Component.SHIFT, step * Math.min(8 * grown, Math.max(grown / 4, wanted)) / grown);
    }

    /** The logarithm of a number to base 2, in sixteenths. */
    private static int bits(int number) {
        int shift = 31 - Integer.numberOfLeadingZeros(Math.max(1, number));
        return 16 * shift + (int) ((16L * number >> shift) - 16);
    }

    private void run(long target, int width, int states) {
        long found = layers.run(component, tables, price, root, target, width, states);
        expanded += layers.expanded;
        if (found > 0) {
            Arrays.fill(taken, 0, component.edges, 0);
            layers.plan(taken);
            greedy.offer(found, taken);
        }
        // Nothing from the target up was left but what was dropped, and what was found.
        bound = Math.max(greedy.best, Math.min(bound, Math.max(target - 1, layers.dropped)));
    }
}
