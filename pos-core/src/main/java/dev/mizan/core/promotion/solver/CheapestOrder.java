// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

/** "The cheapest" has a meaning only where values follow prices. */
final class CheapestOrder {
    private CheapestOrder() {}

    /** Cells by falling value, equal ones by falling price: refuses a dearer unit after a cheaper one. */
    static void check(Problem problem, int[] cells, int length) {
        for (int i = 1; i < length; i++) {
            check(
                    problem.price[problem.cellClass[cells[i - 1]]],
                    problem.price[problem.cellClass[cells[i]]],
                    problem.cellValue[cells[i - 1]] - problem.cellValue[cells[i]],
                    problem.cellDeal[cells[i]]);
        }
    }

    /** Two neighbours of one deal: prices, and how much more the first one saves. */
    static void check(long dearer, long cheaper, long values, int deal) {
        if (dearer < cheaper || values < 0 || dearer == cheaper && values != 0) {
            throw new IllegalArgumentException("the cheapest of units whose values do not follow their prices, in deal "
                    + deal + " at prices " + dearer + " and " + cheaper);
        }
    }
}
