// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.movement;

import dev.mizan.spi.value.Text;

/** A place where stock lies, and what kind of place it is. */
public record Place(PlaceId id, Kind kind, Text name) {
    /** What kind of place. */
    public enum Kind {
        /** A shop floor with its back room: what lies there can be sold at its tills. */
        STORE,
        /** What lies there is sold only after a transfer or a delivery. */
        WAREHOUSE
    }
}
