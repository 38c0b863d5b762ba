// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

/** What the solver takes; beyond it the caller has a bug, and the book should have refused it when it was compiled. */
final class Limits {
    /** Minor units of a price, a value or a charge: 2^40. */
    static final long AMOUNT = 1L << 40;

    /** Units of one slot. */
    static final int GROUP = 1_000;

    /** Slots of one deal. */
    static final int SLOTS = 8;

    /** Units of one basket. */
    static final int UNITS = 10_000;

    /** Deals of one basket. */
    static final int DEALS = 1_000;

    private Limits() {}

    static void check(boolean holds, String what, long value) {
        if (!holds) {
            throw new IllegalArgumentException(what + " out of range: " + value);
        }
    }

    /** Cells by falling value, equal ones by falling price: refuses a dearer unit after a cheaper one. */
    static void cheapest(Problem problem, int[] cells, int length) {
        for (int i = 1; i < length; i++) {
            cheapest(
                    problem.price[problem.cellClass[cells[i - 1]]],
                    problem.price[problem.cellClass[cells[i]]],
                    problem.cellValue[cells[i - 1]] - problem.cellValue[cells[i]],
                    problem.cellDeal[cells[i]]);
        }
    }

    /** "The cheapest" has a meaning only where values follow prices; two neighbours of one deal: prices, and how much more the first one saves. */
    static void cheapest(long dearer, long cheaper, long values, int deal) {
        if (dearer < cheaper || values < 0 || dearer == cheaper && values != 0) {
            throw new IllegalArgumentException("the cheapest of units whose values do not follow their prices, in deal "
                    + deal + " at prices " + dearer + " and " + cheaper);
        }
    }
}
