// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.device;

import java.util.Objects;

/**
 * A device that is plugged in.
 *
 * @param place where: a port's name, an address
 */
public record Attached(DeviceId id, String place) {
    public Attached {
        Objects.requireNonNull(id);
        if (place.isBlank()) {
            throw new IllegalArgumentException("a place of " + id + " is not blank");
        }
    }
}
