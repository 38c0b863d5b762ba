// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.valuation;

import dev.mizan.inventory.valuation.share.Share;

/**
 * What so many steps of an item are taken to cost: 1,000 grams at 12.50 is (1000, 1250). Never a cost of one step, which
 * would have to be rounded.
 *
 * @param steps of the item's unit, above zero
 * @param minor minor units, zero or more
 */
public record StandardCost(long steps, long minor) {
    public StandardCost {
        if (steps < 1 || steps > Share.MOST_STEPS || minor < 0 || minor > Share.MOST_VALUE) {
            throw new IllegalArgumentException("no standard cost: " + minor + " minor units for " + steps + " steps");
        }
    }

    /** What a number of steps is worth, half up; {@link Share#BEYOND} where it is beyond all limits. */
    public long worth(long wanted) {
        return wanted == 0 ? 0 : Share.atRate(minor, steps, wanted);
    }
}
