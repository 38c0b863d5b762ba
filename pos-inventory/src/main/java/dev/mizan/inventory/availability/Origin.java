// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.availability;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.value.Sku;
import java.util.Map;

/**
 * A place that goods can be shipped from.
 *
 * @param cost of a parcel from there to the customer, in minor units, zero or more
 * @param available steps of each item; what is not named is not there
 */
public record Origin(PlaceId place, long cost, Map<Sku, Long> available) {
    public Origin {
        available = Map.copyOf(available);
        if (cost < 0) {
            throw new IllegalArgumentException("a parcel from " + place + " at " + cost);
        }
    }

    long of(Sku sku) {
        return Math.max(available.getOrDefault(sku, 0L), 0);
    }
}
