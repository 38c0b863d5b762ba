// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.replenish;

import java.util.Optional;

/** Tells the moment a stock crosses its threshold: once on its way down, once on its way up (saleor issue 11637). */
public enum StockAlert {
    /** It fell below. */
    FELL_BELOW,
    /** It is enough again. */
    ENOUGH_AGAIN;

    /** What a change from one quantity to another crosses; empty where it stays on its side. */
    public static Optional<StockAlert> crossing(long before, long after, long threshold) {
        boolean was = before < threshold;
        boolean is = after < threshold;
        if (was == is) {
            return Optional.empty();
        }
        return Optional.of(is ? FELL_BELOW : ENOUGH_AGAIN);
    }
}
