// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.device;

import dev.mizan.spi.value.Quantity;
import java.util.Objects;

/**
 * What lies on a scale.
 *
 * @param gross what the scale would show without tare; below zero where something was taken off after zeroing
 * @param moving whether it is not at rest
 */
public record Plate(Quantity gross, boolean moving) {
    public Plate {
        Objects.requireNonNull(gross);
    }

    /** At rest. */
    public static Plate of(Quantity gross) {
        return new Plate(gross, false);
    }
}
