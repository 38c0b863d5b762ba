// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.movement;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;

/**
 * What a line of an issue took, and what it cost: the ground on which goods come back with their receipt.
 *
 * @param steps of the item's unit in stock, above zero
 * @param value what all of them cost, not negative
 */
public record IssuedLine(Sku sku, long steps, Money value) {
    public IssuedLine {
        if (steps < 1 || value.isNegative()) {
            throw new IllegalArgumentException("no line of an issue: " + steps + " of " + sku + " at " + value);
        }
    }
}
