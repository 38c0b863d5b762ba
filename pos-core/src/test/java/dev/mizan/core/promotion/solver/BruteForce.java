// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The best saving by definition: every way to put up to 12 units into applications, each worth what its terms say. */
final class BruteForce {
    private static final long NEVER = Long.MIN_VALUE / 4;

    private final Problem problem;
    private final List<Integer> unitClass = new ArrayList<>();

    private BruteForce(Problem problem) {
        this.problem = problem;
        for (int c = 0; c < problem.classes(); c++) {
            for (int i = 0; i < problem.count(c); i++) {
                unitClass.add(c);
            }
        }
    }

    static long best(Problem problem) {
        return new BruteForce(problem).best();
    }

    /** The best of one deal on the units of each set: index is a bit set of units. */
    private long best() {
        int sets = 1 << unitClass.size();
        long[] best = new long[sets];
        Arrays.fill(best, NEVER);
        best[0] = 0;
        for (int deal = 0; deal < problem.deals(); deal++) {
            long[] alone = alone(deal);
            long[] next = best.clone();
            for (int set = 0; set < sets; set++) {
                for (int part = set; part > 0; part = part - 1 & set) {
                    next[set] = Math.max(next[set], best[set ^ part] + alone[part]);
                }
            }
            best = next;
        }
        return Arrays.stream(best).max().orElseThrow();
    }

    private long[] alone(int deal) {
        Deal terms = problem.deal(deal);
        int group = 0;
        for (int role = 0; role < terms.roles(); role++) {
            group += terms.need(role);
        }
        long[] value = new long[1 << unitClass.size()];
        Arrays.fill(value, NEVER);
        value[0] = 0;
        for (int set = 1; set < value.length; set++) {
            int size = Integer.bitCount(set);
            if (size % group != 0 || size / group > terms.maxApplications()) {
                continue;
            }
            int lowest = Integer.lowestOneBit(set);
            for (int one = set; one > 0; one = one - 1 & set) {
                if ((one & lowest) != 0 && Integer.bitCount(one) == group && value[set ^ one] > NEVER / 2) {
                    value[set] = Math.max(value[set], value[set ^ one] + application(deal, terms, one));
                }
            }
        }
        return value;
    }

    private long application(int deal, Deal terms, int set) {
        if (terms instanceof Deal.Cheapest cheapest) {
            return cheapest(deal, cheapest, set);
        }
        return slots(deal, terms, 0, 0, set) - terms.charge();
    }

    private long cheapest(int deal, Deal.Cheapest terms, int set) {
        List<Integer> units = new ArrayList<>();
        for (int unit = 0; unit < unitClass.size(); unit++) {
            if ((set >> unit & 1) == 1) {
                units.add(unit);
            }
        }
        units.sort((a, b) -> Long.compare(problem.price(unitClass.get(a)), problem.price(unitClass.get(b))));
        long value = 0;
        for (int i = 0; i < units.size(); i++) {
            long worth = value(deal, 0, units.get(i));
            if (worth == NEVER) {
                return NEVER;
            }
            value += i < terms.saved() ? worth : 0;
        }
        return value;
    }

    private long slots(int deal, Deal terms, int slot, int filled, int set) {
        if (slot == terms.slots()) {
            return 0;
        }
        if (filled == terms.need(slot)) {
            return slots(deal, terms, slot + 1, 0, set);
        }
        long best = NEVER;
        for (int unit = 0; unit < unitClass.size(); unit++) {
            if ((set >> unit & 1) == 1 && value(deal, slot, unit) != NEVER) {
                long rest = slots(deal, terms, slot, filled + 1, set ^ 1 << unit);
                best = Math.max(best, rest == NEVER ? NEVER : rest + value(deal, slot, unit));
            }
        }
        return best;
    }

    private long value(int deal, int slot, int unit) {
        for (int cell = 0; cell < problem.cells(); cell++) {
            if (problem.cellDeal(cell) == deal
                    && problem.cellSlot(cell) == slot
                    && problem.cellClass(cell) == unitClass.get(unit)) {
                return problem.cellValue(cell);
            }
        }
        return NEVER;
    }
}
