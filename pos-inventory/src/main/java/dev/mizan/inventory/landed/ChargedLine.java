// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.landed;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;

/**
 * A line of a receipt as charges see it.
 *
 * @param cost of the whole line, without recoverable tax
 * @param weight of the whole line; zero where it is not known
 * @param volume of the whole line; zero where it is not known
 */
public record ChargedLine(Money cost, Quantity quantity, Quantity weight, Quantity volume) {
    /** A line of which neither weight nor volume is known. */
    public static ChargedLine of(Money cost, Quantity quantity) {
        return new ChargedLine(cost, quantity, Quantity.zero(Unit.KILOGRAM), Quantity.zero(Unit.CUBIC_METRE));
    }

    /** The same with a weight. */
    public ChargedLine weighing(Quantity other) {
        return new ChargedLine(cost, quantity, other, volume);
    }

    /** The same with a volume. */
    public ChargedLine filling(Quantity other) {
        return new ChargedLine(cost, quantity, weight, other);
    }
}
