// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reservation;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.value.Sku;

/**
 * One item at one place.
 *
 * @param number in the order of their coming; locks are taken in it
 */
record Shelf(PlaceId place, Sku sku, int number, Row row) {

    /** Where it is in its row. */
    int at() {
        return number & Row.LENGTH - 1;
    }
}
