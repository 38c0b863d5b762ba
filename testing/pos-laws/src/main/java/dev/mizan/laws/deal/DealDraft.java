// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.deal;

import dev.mizan.core.promotion.solver.Deal;
import dev.mizan.core.promotion.solver.Problem;

/**
 * A deal and the lines that may stand in it.
 *
 * @param percent what a unit of the last slot saves of its price, 1 to 100, rounded half up
 * @param first   lines of the first slot; the only one, where there is one
 * @param second  lines of the second slot
 */
record DealDraft(Deal deal, int percent, boolean[] first, boolean[] second) {
    void addTo(Problem problem, Goods goods) {
        int number = problem.addDeal(deal);
        boolean paid = deal.slots() == 2;
        for (int line = 0; line < goods.lines().size(); line++) {
            long worth = (goods.lines().get(line).price() * percent + 50) / 100;
            if (first[line]) {
                problem.allow(number, 0, line, paid ? 0 : worth);
            }
            if (paid && second[line]) {
                problem.allow(number, 1, line, worth);
            }
        }
    }

    static DealDraft fixed(int size, long price, boolean[] lines) {
        return new DealDraft(Deal.fixedGroup(size, price), 100, lines, lines);
    }

    static DealDraft percent(int size, int percent, boolean[] lines) {
        return new DealDraft(Deal.percentGroup(size), percent, lines, lines);
    }

    static DealDraft cheapestFree(int size, boolean[] lines) {
        return new DealDraft(Deal.cheapestFree(size - 1, 1), 100, lines, lines);
    }

    static DealDraft buyGet(int buy, int percent, boolean[] paid, boolean[] got) {
        return new DealDraft(Deal.buyGet(buy, 1), percent, paid, got);
    }
}
