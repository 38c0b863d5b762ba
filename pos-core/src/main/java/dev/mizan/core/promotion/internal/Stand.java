// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import dev.mizan.core.promotion.Floor;
import dev.mizan.core.promotion.target.Label;
import dev.mizan.spi.value.Unit;

/** What promotions need to know of one item, put together when books are compiled. */
public final class Stand {
    private static final long NO_COST = -1;

    /** The item's place in the order of numbers. */
    final int rank;

    final Label label;
    final Unit base;
    final int[] keys;
    final Floor[] floors;
    final long cost;
    final String costCurrency;

    Stand(int rank, Label label, Unit base, int[] keys, Floor[] floors) {
        this(rank, label, base, keys, floors, NO_COST, "");
    }

    Stand(int rank, Label label, Unit base, int[] keys, Floor[] floors, long cost, String costCurrency) {
        this.rank = rank;
        this.label = label;
        this.base = base;
        this.keys = keys;
        this.floors = floors;
        this.cost = cost;
        this.costCurrency = costCurrency;
    }

    /** Whether some promotion of the book names it, one of its groups or one of its lists. */
    boolean named() {
        return keys.length > 1 || keys[0] >= 0;
    }

    /** Whether the shop must not sell it below a cost in a currency. */
    boolean hasCost(String currency) {
        return cost != NO_COST && costCurrency.equals(currency);
    }
}
