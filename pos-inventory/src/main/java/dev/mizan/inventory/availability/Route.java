// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.availability;

import dev.mizan.inventory.reservation.Need;
import java.util.List;

/**
 * From where a basket is shipped.
 *
 * @param needs what leaves each place, place after place
 * @param places how many parcels that makes
 * @param cost of all of them, in minor units
 * @param exact whether nothing cheaper exists; else the search ended at its budget
 */
public record Route(List<Need> needs, int places, long cost, boolean exact) {
    public Route {
        needs = List.copyOf(needs);
    }
}
