// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.condition;

import dev.mizan.core.promotion.target.Selector;

/**
 * Only lines of so many units are reduced. Lines of one item at one price count as one line, so that splitting a line
 * changes nothing.
 *
 * @param atLeast units
 */
public record LineQuantity(long atLeast) implements Condition {
    @Override
    public long missing(Purchase purchase) {
        return atLeast - purchase.quantity(Selector.ALL);
    }

    @Override
    public long leastOnLine() {
        return atLeast;
    }
}
