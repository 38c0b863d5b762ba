// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a pad solved before never shows, however a basket grows, shrinks and changes. */
class RecallLaws {
    private static final int STEPS = 12;

    /** Deals that compete for rows, and for nothing else in the basket. */
    private record Part(List<Deal> deals, List<AnyProblem.Row> rows) {
        boolean cheapest() {
            return deals.stream().anyMatch(Deal.Cheapest.class::isInstance);
        }
    }

    @Property(tries = 60)
    void whatAPadSolvedBeforeNeverShows(@ForAll long seed) {
        Random random = new Random(seed);
        SolverPad pad = new SolverPad();
        List<Part> parts = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            change(parts, random);
            Budget budget = random.nextInt(8) == 0 ? Budget.OFFICE : Budget.TILL;
            Problem problem = laid(parts, random);
            assertThat(told(pad.solve(problem, budget), problem))
                    .isEqualTo(told(new SolverPad().solve(problem, budget), problem));
        }
    }

    private static void change(List<Part> parts, Random random) {
        int at = parts.isEmpty() ? 0 : random.nextInt(parts.size());
        switch (parts.isEmpty() ? 0 : random.nextInt(7)) {
            case 0, 1 -> parts.add(any(random));
            case 2 -> parts.add(parts.get(at));
            case 3 -> parts.remove(at);
            case 4 -> Collections.shuffle(parts, random);
            default -> parts.set(at, other(parts.get(at), random));
        }
    }

    private static Part any(Random random) {
        AnyProblem any = new AnyProblem(random.nextLong(), 2 + random.nextInt(7), 3);
        return new Part(any.deals, any.rows);
    }

    /** The same but for one thing that may matter: a count, a limit, a price or a value. */
    private static Part other(Part part, Random random) {
        List<AnyProblem.Row> rows = new ArrayList<>(part.rows());
        List<Deal> deals = new ArrayList<>(part.deals());
        int at = random.nextInt(rows.size());
        AnyProblem.Row row = rows.get(at);
        int what = part.cheapest() ? random.nextInt(2) : random.nextInt(4);
        switch (what) {
            case 0 -> rows.set(at, new AnyProblem.Row(row.price(), row.count() + 1, row.values()));
            case 1 -> deals.replaceAll(deal -> deal.atMost(1));
            case 2 -> rows.set(at, new AnyProblem.Row(row.price() + 5, row.count(), row.values()));
            default -> {
                List<Long> more = new ArrayList<>(row.values());
                more.replaceAll(value -> value == null || value == 0 ? value : Long.valueOf(value + 7));
                rows.set(at, new AnyProblem.Row(row.price(), row.count(), more));
            }
        }
        return new Part(deals, rows);
    }

    /** Part after part, or the classes of all of them mixed, each part's in their order. */
    private static Problem laid(List<Part> parts, Random random) {
        Problem problem = new Problem();
        int[] first = new int[parts.size()];
        List<Integer> turns = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            first[i] = problem.deals();
            parts.get(i).deals().forEach(problem::addDeal);
            turns.addAll(Collections.nCopies(parts.get(i).rows().size(), i));
        }
        if (random.nextBoolean()) {
            Collections.shuffle(turns, random);
        }
        int[] next = new int[first.length];
        for (int turn : turns) {
            Part part = parts.get(turn);
            lay(problem, part, part.rows().get(next[turn]++), first[turn]);
        }
        return problem;
    }

    private static void lay(Problem problem, Part part, AnyProblem.Row row, int first) {
        int unitClass = problem.addClass(row.price(), row.count());
        int column = 0;
        for (int deal = 0; deal < part.deals().size(); deal++) {
            for (int slot = 0; slot < part.deals().get(deal).slots(); slot++) {
                Long value = row.values().get(column++);
                if (value != null) {
                    problem.allow(first + deal, slot, unitClass, value);
                }
            }
        }
    }

    /** All that a solution says, the order in which it says it included. */
    private static String told(Solution solution, Problem problem) {
        StringBuilder text = new StringBuilder();
        text.append(solution.saving()).append('/').append(solution.upperBound());
        text.append('/').append(solution.states()).append('/').append(solution.status());
        for (int deal = 0; deal < problem.deals(); deal++) {
            text.append(' ').append(solution.applications(deal)).append('x').append(solution.saving(deal));
        }
        for (int i = 0; i < solution.takes(); i++) {
            text.append('\n').append(solution.takeDeal(i)).append(' ').append(solution.takeRole(i));
            text.append(' ').append(solution.takeClass(i)).append(' ').append(solution.takeCount(i));
        }
        return text + Arrays.toString(solution.certificate(problem).encode());
    }
}
