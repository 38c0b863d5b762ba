// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock.internal;

import dev.mizan.inventory.valuation.share.Share;

/** How much a book may hold; beyond it a document is refused, long before any number overflows. */
public final class Limits {
    /** The most lines in a document. */
    public static final int MOST_LINES = 100_000;

    /** The most that a whole book may be worth, in minor units. */
    private static final long MOST_TOTAL = 1_000_000_000_000_000_000L;

    private Limits() {}

    /** Whether a quantity of one item at one place is within its limit. */
    public static boolean holdsSteps(long steps) {
        return steps >= -Share.MOST_STEPS && steps <= Share.MOST_STEPS;
    }

    /** Whether a value of one item at one place is within its limit. */
    public static boolean holdsValue(long value) {
        return value >= -Share.MOST_VALUE && value <= Share.MOST_VALUE;
    }

    static boolean hold(long steps, long value, long total) {
        return holdsSteps(steps) && holdsValue(value) && total >= -MOST_TOTAL && total <= MOST_TOTAL;
    }
}
