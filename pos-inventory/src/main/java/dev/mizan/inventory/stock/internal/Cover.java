// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock.internal;

import dev.mizan.inventory.valuation.share.Share;

/**
 * How goods that come in meet units that were sold before they were there.
 *
 * @param charged the part of the incoming value that goes to those units
 * @param released the part of their provisional value that it takes the place of
 */
public record Cover(long charged, long released) {
    /** Nothing was owed. */
    public static final Cover NONE = new Cover(0, 0);

    /** A purchase: each unit costs what was paid for it, and the difference to the provisional value is trued up. */
    public static Cover byReceipt(long owedSteps, long owedValue, long steps, long value) {
        long covered = Math.min(owedSteps, steps);
        return new Cover(Share.of(value, covered, steps), Share.of(owedValue, covered, owedSteps));
    }

    /**
     * Goods that come back undo the sale that left them owing, so nothing is trued up as long as what remains, goods or
     * debt, can bear the rest of the value; else they are like a purchase.
     */
    public static Cover byReturn(long owedSteps, long owedValue, long steps, long value) {
        if (steps < owedSteps && value <= owedValue) {
            return new Cover(value, value);
        }
        if (steps > owedSteps && value >= owedValue) {
            return new Cover(owedValue, owedValue);
        }
        return byReceipt(owedSteps, owedValue, steps, value);
    }

    /** What goes to the cost of goods sold. */
    public long trueUp() {
        return charged - released;
    }
}
