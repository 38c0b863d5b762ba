// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks;

import dev.mizan.core.promotion.solver.Budget;
import dev.mizan.core.promotion.solver.Problem;
import dev.mizan.core.promotion.solver.SolverPad;
import dev.mizan.laws.deal.Distribution;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints how far the best deal is proven, how fast, and what a plain greedy till would lose, on every distribution,
 * size and budget. {@code --quick} draws 100 baskets a row instead of 1,000; {@code --baskets n}, {@code --only R,50/20}
 * and {@code --budget TILL} narrow it. Times are of single solves on one thread after a warm-up; states and proofs are
 * the same on every machine.
 */
public final class PromotionFrontier {
    private static final int[][] SIZES = {{10, 3}, {20, 6}, {30, 6}, {50, 10}, {50, 20}, {100, 20}};
    private static final String HEAD = """
            dist N/m    budget | proven %% | µs p50     p90     p99 | states p50     p99 | gap %% of basket p50  p90  p99  max \
            | greedy loses in %%, by %% of the saving | certificate bytes p50 max
            """;

    private PromotionFrontier() {}

    /** The program. */
    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        int baskets = words.contains("--quick") ? 100 : 1_000;
        baskets = Integer.parseInt(after(words, "--baskets", String.valueOf(baskets)));
        String only = after(words, "--only", "");
        String budgets = after(words, "--budget", "TILL OFFICE");
        List<Budget> chosen = new ArrayList<>(List.of(Budget.TILL, Budget.OFFICE));
        chosen.removeIf(budget -> !budgets.contains(budget.name()));
        warm();
        System.out.printf(HEAD);
        for (Distribution distribution : Distribution.all()) {
            for (int[] size : SIZES) {
                String name = distribution.letter() + "," + size[0] + "/" + size[1];
                if (name.startsWith(only) || only.isEmpty()) {
                    row(distribution, size, baskets, chosen);
                }
            }
        }
    }

    private static String after(List<String> words, String key, String other) {
        int at = words.indexOf(key);
        return at < 0 || at + 1 == words.size() ? other : words.get(at + 1);
    }

    private static void warm() {
        SolverPad pad = new SolverPad();
        for (Distribution distribution : Distribution.all()) {
            for (int number = 0; number < 150; number++) {
                pad.solve(distribution.basket(50, 10, number), Budget.TILL);
            }
        }
    }

    private static void row(Distribution distribution, int[] size, int baskets, List<Budget> budgets) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < baskets; i++) {
            problems.add(distribution.basket(size[0], size[1], 1_000 + i));
        }
        for (Budget budget : budgets) {
            FrontierRow row = new FrontierRow();
            SolverPad pad = new SolverPad();
            problems.forEach(problem -> row.measure(problem, budget, pad));
            System.out.printf(
                    "%s %-8s %-6s %s%n", distribution.letter(), size[0] + "/" + size[1], budget.name(), row.text());
        }
    }
}
