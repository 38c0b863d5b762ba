// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.spi.value.AmountOverflow;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Unit;
import org.jspecify.annotations.Nullable;

/** Price times quantity, exact or rounded once, or known to be too large. */
final class Amounts {
    static final long TOO_LARGE = -1;

    private Amounts() {}

    /** The amount of a quantity at a price for one of its unit, or {@link #TOO_LARGE} beyond {@link Pricer#MAX_LINE}. */
    static long of(long price, Quantity quantity, Rounding rounding) {
        long steps = quantity.steps();
        if (quantity.unit().digits() == 0 && rounding.increment() == 1) {
            long amount = price * steps;
            return Math.multiplyHigh(price, steps) == 0 ? limited(amount) : TOO_LARGE;
        }
        try {
            return limited(rounding.multiplyDivide(price, steps, quantity.unit().stepsInOne()));
        } catch (AmountOverflow beyondLong) {
            return TOO_LARGE;
        }
    }

    private static long limited(long amount) {
        return amount < 0 || amount > Pricer.MAX_LINE ? TOO_LARGE : amount;
    }

    /** A quantity in a unit into which it converts exactly, or null where it is too large for that. */
    static @Nullable Quantity in(Quantity quantity, Unit unit) {
        if (quantity.unit() == unit) {
            return quantity;
        }
        try {
            return quantity.in(unit);
        } catch (AmountOverflow beyondLong) {
            return null;
        }
    }
}
