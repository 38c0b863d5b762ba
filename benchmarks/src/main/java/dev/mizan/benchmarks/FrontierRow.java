// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks;

import dev.mizan.core.promotion.solver.Budget;
import dev.mizan.core.promotion.solver.Problem;
import dev.mizan.core.promotion.solver.Solution;
import dev.mizan.core.promotion.solver.SolverPad;
import dev.mizan.core.promotion.solver.Status;
import dev.mizan.laws.deal.PlainGreedy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The figures of one row of the frontier. */
final class FrontierRow {
    private final List<Double> micros = new ArrayList<>();
    private final List<Double> states = new ArrayList<>();
    private final List<Double> gaps = new ArrayList<>();
    private final List<Double> bytes = new ArrayList<>();
    private int proven;
    private int beaten;
    private double lost;

    void measure(Problem problem, Budget budget, SolverPad pad) {
        long start = System.nanoTime();
        Solution solution = pad.solve(problem, budget);
        micros.add((System.nanoTime() - start) / 1e3);
        long saving = solution.saving();
        proven += solution.status() == Status.PROVEN_OPTIMAL ? 1 : 0;
        states.add((double) solution.states());
        gaps.add(100.0 * solution.gap() / listValue(problem));
        bytes.add((double) solution.certificate(problem).encode().length);
        long greedy = PlainGreedy.best(problem);
        if (greedy < saving) {
            beaten++;
            lost += 100.0 * (saving - greedy) / saving;
        }
    }

    private static long listValue(Problem problem) {
        long value = 0;
        for (int unitClass = 0; unitClass < problem.classes(); unitClass++) {
            value += problem.price(unitClass) * problem.count(unitClass);
        }
        return value;
    }

    String text() {
        double all = micros.size();
        return String.format(
                "| %6.1f | %7.0f %7.0f %7.0f | %7.0f %7.0f | %5.2f %5.2f %5.2f %5.2f | %5.1f  %4.1f | %4.0f %4.0f",
                100 * proven / all,
                at(micros, .5),
                at(micros, .9),
                at(micros, .99),
                at(states, .5),
                at(states, .99),
                at(gaps, .5),
                at(gaps, .9),
                at(gaps, .99),
                at(gaps, 1),
                100 * beaten / all,
                beaten == 0 ? 0 : lost / beaten,
                at(bytes, .5),
                at(bytes, 1));
    }

    private static double at(List<Double> values, double share) {
        Collections.sort(values);
        return values.get((int) Math.min(values.size() - 1, share * values.size()));
    }
}
