// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

/**
 * The memory of one solver, used again for basket after basket: it grows to what it has seen and then allocates
 * nothing. One a thread. What it answers depends on the problem and the budget alone, never on what it solved before.
 */
public final class SolverPad {
    private final Components components = new Components();
    private final AloneDeal alone = new AloneDeal();
    private final Search search = new Search();
    private final Solution solution = new Solution();

    /** A pad that has seen nothing yet. */
    public SolverPad() {}

    /**
     * Finds the plan that saves the most, and what can be proved about it.
     *
     * <p>Deals that share no class are solved apart. The outcome is the same for any order of classes, and for equal
     * units in one class or in several; which of several equal units a deal takes follows the order of classes.
     *
     * @return a view that is valid until the next call
     */
    public Solution solve(Problem problem, Budget budget) {
        solution.begin(problem);
        components.split(problem);
        for (int deal = 0; deal < problem.deals(); deal++) {
            int deals = components.size(deal);
            if (deals == 0 || deals == 1 && alone.solve(problem, components, deal, solution)) {
                continue;
            }
            search.solve(problem, components, components.members(deal, problem.deals()), deals, budget, solution);
        }
        return solution;
    }
}
