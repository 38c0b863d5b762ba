// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.deal;

import dev.mizan.core.promotion.solver.Budget;
import dev.mizan.core.promotion.solver.Problem;
import dev.mizan.core.promotion.solver.Solution;
import dev.mizan.core.promotion.solver.SolverPad;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What most tills do: one deal after another takes its best of the units that are left. */
public final class PlainGreedy {
    private final SolverPad pad = new SolverPad();
    private final Problem problem;
    private final int[] left;

    private PlainGreedy(Problem problem) {
        this.problem = problem;
        this.left = new int[problem.classes()];
        Arrays.setAll(left, problem::count);
    }

    /** Minor units saved by the deals in this order. */
    public static long saving(Problem problem, List<Integer> order) {
        PlainGreedy greedy = new PlainGreedy(problem);
        long saving = 0;
        for (int deal : order) {
            saving += greedy.take(deal);
        }
        return saving;
    }

    /** The better of two: the deal that saves most first, and the deal that saves most a unit first. */
    public static long best(Problem problem) {
        return Math.max(byWorth(problem, false), byWorth(problem, true));
    }

    private static long byWorth(Problem problem, boolean perUnit) {
        PlainGreedy greedy = new PlainGreedy(problem);
        List<Integer> rest = new ArrayList<>();
        for (int deal = 0; deal < problem.deals(); deal++) {
            rest.add(deal);
        }
        long saving = 0;
        while (!rest.isEmpty()) {
            int best = rest.get(0);
            long most = -1;
            for (int deal : rest) {
                Solution alone = greedy.alone(deal);
                long worth = perUnit ? 1_000 * alone.saving() / Math.max(1, units(alone)) : alone.saving();
                if (worth > most) {
                    most = worth;
                    best = deal;
                }
            }
            rest.remove((Integer) best);
            saving += greedy.take(best);
        }
        return saving;
    }

    private static int units(Solution solution) {
        int units = 0;
        for (int i = 0; i < solution.takes(); i++) {
            units += solution.takeCount(i);
        }
        return units;
    }

    private long take(int deal) {
        Solution alone = alone(deal);
        int[] classes = leftClasses();
        for (int i = 0; i < alone.takes(); i++) {
            left[classes[alone.takeClass(i)]] -= alone.takeCount(i);
        }
        return alone.saving();
    }

    private int[] leftClasses() {
        int[] classes = new int[left.length];
        int found = 0;
        for (int c = 0; c < left.length; c++) {
            if (left[c] > 0) {
                classes[found++] = c;
            }
        }
        return Arrays.copyOf(classes, found);
    }

    private Solution alone(int deal) {
        Problem one = new Problem();
        one.addDeal(problem.deal(deal));
        int[] number = new int[left.length];
        Arrays.fill(number, -1);
        for (int c : leftClasses()) {
            number[c] = one.addClass(problem.price(c), left[c]);
        }
        for (int cell = 0; cell < problem.cells(); cell++) {
            int unitClass = number[problem.cellClass(cell)];
            if (problem.cellDeal(cell) == deal && unitClass >= 0) {
                one.allow(0, problem.cellSlot(cell), unitClass, problem.cellValue(cell));
            }
        }
        return pad.solve(one, Budget.OFFICE);
    }
}
