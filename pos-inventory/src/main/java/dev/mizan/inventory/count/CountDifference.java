// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.count;

import dev.mizan.spi.value.Sku;

/**
 * An item that was counted, in steps of its unit.
 *
 * @param expected what the book says was there when it was counted, whatever was told later
 * @param again whether it must be counted once more before the count can be closed
 */
public record CountDifference(Sku sku, long counted, long expected, boolean again) {
    /** How much more there is than the book says; below zero for less. */
    public long steps() {
        return counted - expected;
    }
}
