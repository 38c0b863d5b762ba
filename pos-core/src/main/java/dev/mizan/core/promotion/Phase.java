// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

import java.util.List;

/** When a benefit is due: phases follow one another, and each sees what those before it left. */
public enum Phase {
    /** Prices on the shelf. */
    CATALOGUE,
    /** Groups of units: deals compete for them, gifts come with them. */
    ITEM,
    /** Each line by itself. */
    LINE,
    /** The basket as one amount, shared among its lines. */
    BASKET,
    /** Delivery. */
    SHIPPING,
    /** When it is known how it will be paid. */
    TENDER;

    private static final List<Phase> ALL = List.of(values());

    /** By its place. */
    public static Phase at(int place) {
        return ALL.get(place);
    }
}
