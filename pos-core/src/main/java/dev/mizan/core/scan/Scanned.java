// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan;

import dev.mizan.core.catalog.Item;
import dev.mizan.spi.value.Quantity;

/**
 * What was scanned.
 *
 * @param item may be sold on the day that was asked for
 * @param quantity what the scan adds, in a unit in which the item is sold
 */
public record Scanned(Item item, Quantity quantity) {
    /** The same scanned so many times: a cashier's "3 x". */
    public Scanned times(long count) {
        return new Scanned(item, quantity.times(count));
    }
}
