// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.hint;

import dev.mizan.core.catalog.Item;
import dev.mizan.spi.value.Quantity;

/**
 * Units to add to a basket.
 *
 * @param item of what; counted, not weighed
 * @param units how many of the item's own unit, at least 1
 */
public record More(Item item, long units) {
    /** The same as a quantity. */
    public Quantity quantity() {
        return new Quantity(units, item.unit());
    }
}
