// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock.internal;

import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Unit;

/** Quantities in steps of the unit that an item is kept in; no quantity of a document has either of these numbers. */
public final class Steps {
    /** It does not come out in whole steps, or measures something else. */
    public static final long NOT_EXACT = Long.MIN_VALUE;
    /** It is beyond the limits. */
    public static final long TOO_MANY = Long.MAX_VALUE;

    private Steps() {}

    /** How many steps a quantity is, or one of the two numbers that no quantity is. */
    public static long of(Quantity quantity, Unit unit) {
        if (quantity.unit().equals(unit)) {
            return limited(quantity.steps());
        }
        if (quantity.unit().dimension() != unit.dimension()) {
            return NOT_EXACT;
        }
        try {
            long steps = quantity.in(unit, Rounding.DOWN).steps();
            return quantity.in(unit, Rounding.UP).steps() == steps ? limited(steps) : NOT_EXACT;
        } catch (ArithmeticException beyondRange) {
            return TOO_MANY;
        }
    }

    private static long limited(long steps) {
        return Limits.holdsSteps(steps) ? steps : TOO_MANY;
    }
}
