// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.purchase;

import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;

/**
 * How far what comes may differ from what was ordered.
 *
 * @param over how much more may be taken in; parts of a step are cut off
 * @param under how much may be missing of an order that counts as complete
 */
public record ReceivingTolerance(Percent over, Percent under) {
    /** Exactly what was ordered. */
    public static final ReceivingTolerance NONE = new ReceivingTolerance(Percent.ZERO, Percent.ZERO);

    public ReceivingTolerance {
        if (over.isNegative() || under.isNegative()) {
            throw new IllegalArgumentException("a tolerance below zero: " + over + ", " + under);
        }
    }

    /** The most that may come of an order in all. */
    public Quantity most(Quantity ordered) {
        return ordered.plus(part(ordered, over, Rounding.FLOOR));
    }

    /** Whether so much in all may have come. */
    public boolean accepts(Quantity ordered, Quantity received) {
        return received.compareTo(most(ordered)) <= 0;
    }

    /** Whether no more is waited for. */
    public boolean completes(Quantity ordered, Quantity received) {
        return received.compareTo(ordered.minus(part(ordered, under, Rounding.FLOOR))) >= 0;
    }

    private static Quantity part(Quantity ordered, Percent percent, Rounding rounding) {
        return new Quantity(
                rounding.multiplyDivide(ordered.steps(), percent.millionths(), Percent.ONE_WHOLE), ordered.unit());
    }
}
