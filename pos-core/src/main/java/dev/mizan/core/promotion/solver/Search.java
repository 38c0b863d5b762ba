// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

import java.util.Arrays;

/** Solves one component of several deals. */
final class Search {
    private final Component component = new Component();
    private final ComponentReader reader = new ComponentReader(component);
    private final Tables tables = new Tables();
    private final Layers layers = new Layers();
    private long[] price = new long[32];
    private int[] taken = new int[256];

    /** Solves the deals and tells the solution their takes, their prices and what is proved. */
    void solve(Problem problem, Components components, int[] members, int deals, Budget budget, Solution solution) {
        reader.read(problem, components, members, deals);
        Component c = component;
        price = Memory.atLeast(price, c.classes);
        taken = Memory.atLeast(taken, c.edges);
        Shares.fill(c, problem, price);
        long bound = tables.fill(c, price);
        Arrays.fill(taken, 0, c.edges, 0);
        long found = 0;
        if (layers.fits(c)) {
            found = Math.max(0, layers.run(c, tables, price, bound, 0, budget.states(), budget.states()));
            if (found > 0) {
                layers.plan(taken);
            }
        }
        long most = Math.max(found, Math.min(bound, layers.dropped)) >> Component.SHIFT;
        new Telling(c, problem, solution).tell(taken, price);
        solution.component(found >> Component.SHIFT, most - (found >> Component.SHIFT), layers.expanded);
    }
}
