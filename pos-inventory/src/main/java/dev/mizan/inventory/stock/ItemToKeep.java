// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import dev.mizan.inventory.valuation.StandardCost;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.util.Optional;

/**
 * An item that shall be kept in stock, to be decided by {@link Storekeeper#keep}.
 *
 * @param unit that it is kept in for ever: the smallest in which it is counted or weighed
 * @param group by which the policy chooses its valuation; empty where it has none
 * @param standard its standard cost, where it is valued at one whatever its group says
 */
public record ItemToKeep(Sku sku, Unit unit, String group, Optional<StandardCost> standard) {
    /** An item that is valued as its group says. */
    public ItemToKeep(Sku sku, Unit unit, String group) {
        this(sku, unit, group, Optional.empty());
    }

    /** An item of no group. */
    public static ItemToKeep of(Sku sku, Unit unit) {
        return new ItemToKeep(sku, unit, "");
    }

    /** The same at a standard cost. A new standard leaves a difference to be trued up, see {@link Storekeeper#trueUp}. */
    public ItemToKeep at(StandardCost cost) {
        return new ItemToKeep(sku, unit, group, Optional.of(cost));
    }
}
