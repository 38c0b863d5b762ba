// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;

/**
 * An item that shall be kept in stock, to be decided by {@link Storekeeper#keep}.
 *
 * @param unit that it is kept in for ever: the smallest in which it is counted or weighed
 * @param group by which the policy chooses its valuation; empty where it has none
 */
public record ItemToKeep(Sku sku, Unit unit, String group) {
    /** An item of no group. */
    public static ItemToKeep of(Sku sku, Unit unit) {
        return new ItemToKeep(sku, unit, "");
    }
}
