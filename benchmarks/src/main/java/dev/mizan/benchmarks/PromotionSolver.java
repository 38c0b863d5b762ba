// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks;

import dev.mizan.core.promotion.solver.Budget;
import dev.mizan.core.promotion.solver.Deal;
import dev.mizan.core.promotion.solver.Problem;
import dev.mizan.core.promotion.solver.SolverPad;
import dev.mizan.laws.deal.Distribution;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The best deal of one basket after another: realistic competition, and deals that nothing competes with. */
@NullUnmarked // JMH fills the fields before it measures
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class PromotionSolver {
    /** Units and deals, or {@code alone}: ten lines, five deals, none of which shares a line. */
    @Param({"alone", "10/3", "20/6", "50/10", "50/20"})
    String size;

    private final SolverPad pad = new SolverPad();
    private final List<Problem> baskets = new ArrayList<>();
    private int next;

    /** Draws the baskets. */
    @Setup
    public void draw() {
        for (int i = 0; i < 256; i++) {
            String[] parts = size.split("/", -1);
            baskets.add(
                    parts.length == 1
                            ? alone(i)
                            : Distribution.REALISTIC.basket(
                                    Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), 1_000 + i));
        }
    }

    private static Problem alone(int number) {
        Problem problem = new Problem();
        for (int line = 0; line < 10; line++) {
            problem.addClass(100 + 37L * ((line * 7 + number) % 23), 1 + line % 3);
        }
        for (int i = 0; i < 5; i++) {
            Deal deal = i % 2 == 0 ? Deal.fixedGroup(2, 300) : Deal.cheapestFree(2, 1);
            problem.addDeal(deal);
            problem.allow(i, 0, 2 * i, problem.price(2 * i));
            problem.allow(i, 0, 2 * i + 1, problem.price(2 * i + 1));
        }
        return problem;
    }

    /** One basket with the budget of a till. */
    @Benchmark
    public long till() {
        next = (next + 1) % baskets.size();
        return pad.solve(baskets.get(next), Budget.TILL).saving();
    }
}
