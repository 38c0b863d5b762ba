// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.value.Sku;

/**
 * What is on hand but promised to somebody: the answer of whoever keeps the reservations. Asked on the writer's thread,
 * once a line; does not block.
 */
@FunctionalInterface
public interface Holds {
    /** Nothing is reserved. */
    Holds NONE = (place, sku) -> 0;

    /** How many steps of the item's unit are held at a place; not negative. */
    long heldSteps(PlaceId place, Sku sku);
}
