// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** What the takes of a solution are worth by the deals' own terms, and that no unit is taken twice. */
final class PlanWorth {
    private PlanWorth() {}

    static long of(Problem problem, Solution solution) {
        for (int c = 0; c < problem.classes(); c++) {
            int used = 0;
            for (int i = 0; i < solution.takes(); i++) {
                used += solution.takeClass(i) == c ? solution.takeCount(i) : 0;
            }
            assertThat(used).isLessThanOrEqualTo(problem.count(c));
        }
        long worth = 0;
        for (int deal = 0; deal < problem.deals(); deal++) {
            long value = deal(problem, solution, deal);
            assertThat(solution.saving(deal)).isEqualTo(value);
            worth += value;
        }
        return worth;
    }

    private static long deal(Problem problem, Solution solution, int deal) {
        Deal terms = problem.deal(deal);
        int times = solution.applications(deal);
        assertThat(times).isBetween(0, terms.maxApplications());
        int[] units = new int[terms.roles()];
        long value = -times * terms.charge();
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < solution.takes(); i++) {
            if (solution.takeDeal(i) == deal) {
                int role = solution.takeRole(i);
                units[role] += solution.takeCount(i);
                long worth = value(problem, deal, terms.slots() == 1 ? 0 : role, solution.takeClass(i));
                value += terms instanceof Deal.Cheapest && role == 0 ? 0 : worth * solution.takeCount(i);
                for (int n = 0; n < solution.takeCount(i); n++) {
                    all.add(solution.takeClass(i));
                }
            }
        }
        for (int role = 0; role < terms.roles(); role++) {
            assertThat(units[role]).isEqualTo(times * terms.need(role));
        }
        if (terms instanceof Deal.Cheapest cheapest) {
            assertThat(value).isEqualTo(cheapest(problem, deal, cheapest, all));
        }
        return value;
    }

    private static long cheapest(Problem problem, int deal, Deal.Cheapest terms, List<Integer> all) {
        all.sort((a, b) -> Long.compare(problem.price(b), problem.price(a)));
        long value = 0;
        for (int i = 0; i < all.size(); i++) {
            value += i % (terms.paid() + terms.saved()) >= terms.paid() ? value(problem, deal, 0, all.get(i)) : 0;
        }
        return value;
    }

    private static long value(Problem problem, int deal, int slot, int unitClass) {
        for (int cell = 0; cell < problem.cells(); cell++) {
            if (problem.cellDeal(cell) == deal
                    && problem.cellSlot(cell) == slot
                    && problem.cellClass(cell) == unitClass) {
                return problem.cellValue(cell);
            }
        }
        throw new AssertionError("class " + unitClass + " may not stand in slot " + slot + " of deal " + deal);
    }
}
