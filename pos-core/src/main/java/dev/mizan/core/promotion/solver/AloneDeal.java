// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

import java.util.Arrays;

/**
 * One deal that nothing competes with: the best units are taken in order, application by application, until one saves
 * nothing (lemma L3: packing the highest is optimal, but only for a deal alone).
 */
final class AloneDeal {
    private int[] order = new int[64];
    private int[] taken = new int[128];
    private final int[] from = new int[Limits.SLOTS + 1];
    private final int[] place = new int[Limits.SLOTS];
    private final int[] used = new int[Limits.SLOTS];
    private int cells;
    private Problem problem = new Problem();

    /** Whether a closed form holds for the deal; if so its takes and its component stand in the solution. */
    boolean solve(Problem basket, Components components, int number, Solution solution) {
        problem = basket;
        Deal deal = basket.deals.get(number);
        int first = components.cellsFrom(number);
        cells = components.cellsFrom(number + 1) - first;
        order = Memory.atLeast(order, cells);
        taken = Memory.atLeast(taken, 2 * cells);
        bySlot(deal, components, first);
        boolean mirrored = deal.slots() == 2 && sameClasses();
        if (deal.slots() > 1 && !mirrored && overlapping(deal)) {
            return false;
        }
        Arrays.fill(taken, 0, 2 * cells, 0);
        long saving = deal instanceof Deal.Cheapest ? cheapest(deal) : slots(deal, mirrored);
        int times = tell(deal, number, solution);
        solution.applied(number, times, saving);
        solution.component(saving, 0, 0);
        return true;
    }

    private void bySlot(Deal deal, Components components, int first) {
        int filled = 0;
        for (int slot = 0; slot < deal.slots(); slot++) {
            from[slot] = filled;
            for (int i = 0; i < cells; i++) {
                int cell = components.cell(first + i);
                if (problem.cellSlot[cell] == slot) {
                    insert(cell, from[slot], filled++);
                }
            }
        }
        from[deal.slots()] = filled;
        if (deal instanceof Deal.Cheapest) {
            Limits.cheapest(problem, order, filled);
        }
    }

    private void insert(int cell, int start, int end) {
        int at = end;
        while (at > start && before(cell, order[at - 1])) {
            order[at] = order[at - 1];
            at--;
        }
        order[at] = cell;
    }

    /** Dearest value first, then dearest price: equal in both is equal for a deal alone. */
    private boolean before(int one, int other) {
        long difference = problem.cellValue[one] - problem.cellValue[other];
        if (difference == 0) {
            difference = problem.price[problem.cellClass[one]] - problem.price[problem.cellClass[other]];
        }
        return difference > 0;
    }

    /** Buy and get from the same classes, what is bought worth nothing: the dearest are got, the cheapest paid. */
    private boolean sameClasses() {
        int size = from[1];
        if (from[2] != 2 * size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (problem.cellValue[order[i]] != 0 || !has(problem.cellClass[order[i]], size, 2 * size)) {
                return false;
            }
        }
        return true;
    }

    private boolean overlapping(Deal deal) {
        for (int slot = 1; slot < deal.slots(); slot++) {
            for (int i = from[slot]; i < from[slot + 1]; i++) {
                if (has(problem.cellClass[order[i]], 0, from[slot])) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean has(int unitClass, int start, int end) {
        for (int i = start; i < end; i++) {
            if (problem.cellClass[order[i]] == unitClass) {
                return true;
            }
        }
        return false;
    }

    private long cheapest(Deal deal) {
        place[0] = 0;
        used[0] = 0;
        long saving = 0;
        int times = 0;
        while (times < deal.maxApplications() && units(0, from[1]) >= deal.need(0) + deal.need(1)) {
            int at = place[0];
            int in = used[0];
            draw(0, deal.need(0), 0, 0);
            long saved = draw(0, deal.need(1), 0, 0);
            if (saved <= 0) {
                break;
            }
            place[0] = at;
            used[0] = in;
            draw(0, deal.need(0), 0, 1);
            draw(0, deal.need(1), cells, 1);
            saving += saved;
            times++;
        }
        return saving;
    }

    private long slots(Deal deal, boolean mirrored) {
        if (mirrored) {
            copyAscending();
        }
        for (int slot = 0; slot < deal.slots(); slot++) {
            place[slot] = from[slot];
            used[slot] = 0;
        }
        long saving = 0;
        int left = deal.maxApplications();
        for (int slot = 0; slot < deal.slots(); slot++) {
            left = Math.min(left, units(slot, from[slot + 1]) / deal.need(slot));
        }
        if (mirrored) {
            left = Math.min(left, units(1, from[2]) / (deal.need(0) + deal.need(1)));
        }
        while (left > 0) {
            int alike = alike(deal, left);
            long saved = worth(deal) - deal.charge();
            if (saved <= 0) {
                break;
            }
            for (int slot = 0; slot < deal.slots(); slot++) {
                draw(slot, alike * deal.need(slot), 0, 1);
            }
            saving += alike * saved;
            left -= alike;
        }
        return saving;
    }

    /** How many applications in a row take the same classes as the next: 1 where a group of the next is of several. */
    private int alike(Deal deal, int most) {
        int alike = most;
        for (int slot = 0; slot < deal.slots() && alike > 1; slot++) {
            int rest = problem.count[problem.cellClass[order[place[slot]]]] - used[slot];
            alike = Math.min(alike, rest / deal.need(slot));
        }
        return Math.max(1, alike);
    }

    /** What one application is worth from where each slot stands; nothing moves. */
    private long worth(Deal deal) {
        long value = 0;
        for (int slot = 0; slot < deal.slots(); slot++) {
            int at = place[slot];
            int in = used[slot];
            value += draw(slot, deal.need(slot), 0, 0);
            place[slot] = at;
            used[slot] = in;
        }
        return value;
    }

    private void copyAscending() {
        int size = from[1];
        for (int i = 0; i < size; i++) {
            int unitClass = problem.cellClass[order[2 * size - 1 - i]];
            int at = i;
            while (problem.cellClass[order[at]] != unitClass) {
                at++;
            }
            int cell = order[at];
            order[at] = order[i];
            order[i] = cell;
        }
    }

    private int units(int slot, int end) {
        int sum = -used[slot];
        for (int i = place[slot]; i < end; i++) {
            sum += problem.count[problem.cellClass[order[i]]];
        }
        return sum;
    }

    private long draw(int slot, int need, int role, int commit) {
        long value = 0;
        int left = need;
        while (left > 0) {
            int cell = order[place[slot]];
            int some = Math.min(left, problem.count[problem.cellClass[cell]] - used[slot]);
            value += some * problem.cellValue[cell];
            taken[role + place[slot]] += commit * some;
            used[slot] += some;
            left -= some;
            if (used[slot] == problem.count[problem.cellClass[cell]]) {
                place[slot]++;
                used[slot] = 0;
            }
        }
        return value;
    }

    private int tell(Deal deal, int number, Solution solution) {
        int first = 0;
        for (int role = 0; role < deal.roles(); role++) {
            boolean shared = deal instanceof Deal.Cheapest;
            int start = shared ? 0 : from[role];
            int end = shared ? from[1] : from[role + 1];
            int offset = shared ? role * cells : 0;
            for (int i = start; i < end; i++) {
                int units = taken[offset + i];
                if (units > 0) {
                    solution.take(number, role, problem.cellClass[order[i]], units);
                    first += role == 0 ? units : 0;
                }
            }
        }
        return first / deal.need(0);
    }
}
