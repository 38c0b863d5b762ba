// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.mizan.core.promotion.solver.Deal;
import dev.mizan.core.promotion.solver.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The compact model of competing deals for CP-SAT: how many units of each class stand in each role, and how often each
 * deal applies. Of a cheapest deal, which saves one unit here, in falling price every prefix pays enough.
 */
final class ConstraintModel {
    private final Problem problem;
    private final CpModel model = new CpModel();
    private final LinearExprBuilder worth = LinearExpr.newBuilder();
    private final LinearExprBuilder[] used;

    ConstraintModel(Problem problem) {
        this.problem = problem;
        this.used = new LinearExprBuilder[problem.classes()];
        for (int c = 0; c < used.length; c++) {
            used[c] = LinearExpr.newBuilder();
        }
        for (int deal = 0; deal < problem.deals(); deal++) {
            add(deal);
        }
        for (int c = 0; c < used.length; c++) {
            model.addLessOrEqual(used[c], problem.count(c));
        }
        model.maximize(worth);
    }

    private void add(int deal) {
        Deal terms = problem.deal(deal);
        IntVar times = model.newIntVar(0, Math.min(problem.units(), terms.maxApplications()), "times");
        worth.addTerm(times, -terms.charge());
        IntVar[][] taken = new IntVar[terms.roles()][problem.classes()];
        for (int role = 0; role < terms.roles(); role++) {
            LinearExprBuilder all = LinearExpr.newBuilder();
            for (int cell = 0; cell < problem.cells(); cell++) {
                int slot = terms instanceof Deal.Cheapest ? 0 : role;
                if (problem.cellDeal(cell) == deal && problem.cellSlot(cell) == slot) {
                    int c = problem.cellClass(cell);
                    taken[role][c] = model.newIntVar(0, problem.count(c), "taken");
                    used[c].add(taken[role][c]);
                    all.add(taken[role][c]);
                    boolean paid = terms instanceof Deal.Cheapest && role == 0;
                    worth.addTerm(taken[role][c], paid ? 0 : problem.cellValue(cell));
                }
            }
            model.addEquality(all, LinearExpr.newBuilder().addTerm(times, terms.need(role)));
        }
        if (terms instanceof Deal.Cheapest cheapest) {
            prefixes(cheapest, taken);
        }
    }

    private void prefixes(Deal.Cheapest terms, IntVar[][] taken) {
        if (terms.saved() != 1) {
            throw new IllegalArgumentException("one saved unit a group, not " + terms.saved());
        }
        List<Integer> order = IntStream.range(0, problem.classes())
                .boxed()
                .sorted(Comparator.comparingLong((Integer c) -> -problem.price(c)))
                .toList();
        LinearExprBuilder paid = LinearExpr.newBuilder();
        LinearExprBuilder saved = LinearExpr.newBuilder();
        for (int at = 0; at < order.size(); at++) {
            int c = order.get(at);
            if (taken[0][c] != null) {
                paid.add(taken[0][c]);
                saved.addTerm(taken[1][c], terms.paid());
            }
            boolean last = at + 1 == order.size() || problem.price(order.get(at + 1)) != problem.price(c);
            if (last) {
                model.addGreaterOrEqual(paid, saved);
            }
        }
    }

    /** The best saving it finds and the best it could not exclude, in minor units; its effort is counted, not timed. */
    long[] savingAndBound() {
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setMaxDeterministicTime(4);
        CpSolverStatus status = solver.solve(model);
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        if (!found && status != CpSolverStatus.UNKNOWN) {
            throw new IllegalStateException("a basket that may stay as it is can not be " + status);
        }
        long saving = found ? Math.round(solver.objectiveValue()) : 0;
        return new long[] {saving, found ? (long) StrictMath.floor(solver.bestObjectiveBound() + 1e-6) : Long.MAX_VALUE
        };
    }
}
