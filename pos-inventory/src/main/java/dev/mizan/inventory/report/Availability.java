// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.report;

import dev.mizan.spi.value.Quantity;

/**
 * How much of an item there is at a place, and how much of it is free: the one formula that every question goes through.
 *
 * @param onHand what lies there by the book; negative where more was sold than was there
 * @param reserved what of it is promised
 */
public record Availability(Quantity onHand, Quantity reserved) {
    /** What can still be promised or sold. */
    public Quantity available() {
        return onHand.minus(reserved);
    }
}
