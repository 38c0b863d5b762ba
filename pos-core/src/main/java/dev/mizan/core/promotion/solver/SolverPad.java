// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The memory of one solver, used again for basket after basket: it grows to what it has seen and then allocates
 * nothing. One a thread. What it answers depends on the problem and the budget alone, never on what it solved before: a
 * component of several deals that is equal to one of the problem before, to the last value, gets that one's answer.
 */
public final class SolverPad {
    private final Components components = new Components();
    private final AloneDeal alone = new AloneDeal();
    private final Search search = new Search();
    private final Solution solution = new Solution();
    private Settled[] before = {};
    private Settled[] now = {};
    private int kept;
    private int[] localOf = new int[32];

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
        Settled[] last = now;
        now = before;
        before = last;
        int known = kept;
        kept = 0;
        for (int deal = 0; deal < problem.deals(); deal++) {
            int deals = components.size(deal);
            if (deals == 0 || deals == 1 && alone.solve(problem, components, deal, solution)) {
                continue;
            }
            int[] members = components.members(deal, problem.deals());
            Settled asked = ask(problem, members, deals, budget);
            if (!recalled(asked, known, members)) {
                int takes = solution.takes();
                long states = solution.states();
                search.solve(problem, components, members, deals, budget, solution);
                asked.note(solution, members, localOf, takes, states);
            }
            kept++;
        }
        return solution;
    }

    /** Lays down what is asked of a component, its classes by their order in the problem. */
    private Settled ask(Problem problem, int[] members, int deals, Budget budget) {
        if (kept == now.length) {
            now = Arrays.copyOf(now, Math.max(4, 2 * kept));
            for (int i = kept; i < now.length; i++) {
                now[i] = new Settled();
            }
        }
        localOf = Memory.atLeast(localOf, problem.classes());
        now[kept].ask(problem, components, members, deals, budget, localOf);
        return now[kept];
    }

    private boolean recalled(Settled asked, int known, int[] members) {
        for (int i = 0; i < known; i++) {
            if (before[i].isSame(asked)) {
                now[kept] = before[i];
                before[i] = asked;
                now[kept].tell(solution, members, asked.number);
                // It was asked but never answered: nothing may be recalled from it.
                asked.deals = 0;
                return true;
            }
        }
        return false;
    }

    /** A component as it was asked, deals and classes by their places in it, and what was found. */
    private static final class Settled {
        private @Nullable Budget budget;
        private int deals;
        private @Nullable Deal[] terms = new Deal[4];
        private int[] ends = new int[4];
        private int[] place = new int[16];
        private long[] value = new long[8];
        private int classes;
        private int[] number = new int[8];
        private int[] count = new int[8];
        private long[] price = new long[8];

        private int takes;
        private int[] take = new int[16];
        private int[] times = new int[4];
        private long[] saving = new long[4];
        private long[] dual = new long[8];
        private long gap;
        private long states;

        void ask(Problem problem, Components components, int[] members, int some, Budget by, int[] localOf) {
            budget = by;
            deals = some;
            terms = terms.length < deals ? Arrays.copyOf(terms, 2 * deals) : terms;
            ends = Memory.atLeast(ends, deals);
            number(problem, components, members, localOf);
            int cells = 0;
            for (int deal = 0; deal < deals; deal++) {
                terms[deal] = problem.deals.get(members[deal]);
                int until = components.cellsFrom(members[deal] + 1);
                for (int at = components.cellsFrom(members[deal]); at < until; at++, cells++) {
                    int cell = components.cell(at);
                    place = Memory.atLeast(place, 2 * cells + 2);
                    value = Memory.atLeast(value, cells + 1);
                    place[2 * cells] = problem.cellSlot[cell];
                    place[2 * cells + 1] = localOf[problem.cellClass[cell]];
                    value[cells] = problem.cellValue[cell];
                }
                ends[deal] = cells;
            }
        }

        /** Numbers the classes of a component in the order of the problem. */
        private void number(Problem problem, Components components, int[] members, int[] localOf) {
            Arrays.fill(localOf, 0, problem.classes(), -1);
            for (int deal = 0; deal < deals; deal++) {
                int until = components.cellsFrom(members[deal] + 1);
                for (int at = components.cellsFrom(members[deal]); at < until; at++) {
                    localOf[problem.cellClass[components.cell(at)]] = 0;
                }
            }
            classes = 0;
            for (int unitClass = 0; unitClass < problem.classes(); unitClass++) {
                if (localOf[unitClass] == 0) {
                    number = Memory.atLeast(number, classes + 1);
                    count = Memory.atLeast(count, classes + 1);
                    price = Memory.atLeast(price, classes + 1);
                    number[classes] = unitClass;
                    count[classes] = problem.count[unitClass];
                    price[classes] = problem.price[unitClass];
                    localOf[unitClass] = classes++;
                }
            }
        }

        boolean isSame(Settled asked) {
            if (deals != asked.deals || classes != asked.classes) {
                return false;
            }
            int cells = asked.ends[deals - 1];
            return Arrays.equals(ends, 0, deals, asked.ends, 0, deals)
                    && Arrays.equals(value, 0, cells, asked.value, 0, cells)
                    && Arrays.equals(place, 0, 2 * cells, asked.place, 0, 2 * cells)
                    && Arrays.equals(count, 0, classes, asked.count, 0, classes)
                    && Arrays.equals(price, 0, classes, asked.price, 0, classes)
                    && Arrays.equals(terms, 0, deals, asked.terms, 0, deals)
                    && asked.budget != null
                    && asked.budget.equals(budget);
        }

        void note(Solution found, int[] members, int[] localOf, int from, long statesBefore) {
            takes = found.takes() - from;
            take = Memory.atLeast(take, 4 * takes);
            for (int i = 0; i < takes; i++) {
                int deal = 0;
                while (members[deal] != found.takeDeal(from + i)) {
                    deal++;
                }
                take[4 * i] = deal;
                take[4 * i + 1] = found.takeRole(from + i);
                take[4 * i + 2] = localOf[found.takeClass(from + i)];
                take[4 * i + 3] = found.takeCount(from + i);
            }
            times = Memory.atLeast(times, deals);
            saving = Memory.atLeast(saving, deals);
            for (int deal = 0; deal < deals; deal++) {
                times[deal] = found.applications(members[deal]);
                saving[deal] = found.saving(members[deal]);
            }
            dual = Memory.atLeast(dual, classes);
            for (int unitClass = 0; unitClass < classes; unitClass++) {
                dual[unitClass] = found.dual[number[unitClass]];
            }
            gap = found.gaps[found.components - 1];
            states = found.states() - statesBefore;
        }

        /** Tells the answer again, of the classes that bear these numbers now. */
        void tell(Solution into, int[] members, int[] numbers) {
            for (int i = 0; i < takes; i++) {
                into.take(members[take[4 * i]], take[4 * i + 1], numbers[take[4 * i + 2]], take[4 * i + 3]);
            }
            long saved = 0;
            for (int deal = 0; deal < deals; deal++) {
                into.applied(members[deal], times[deal], saving[deal]);
                saved += saving[deal];
            }
            for (int unitClass = 0; unitClass < classes; unitClass++) {
                into.dual[numbers[unitClass]] = dual[unitClass];
            }
            into.component(saved, gap, states);
        }
    }
}
