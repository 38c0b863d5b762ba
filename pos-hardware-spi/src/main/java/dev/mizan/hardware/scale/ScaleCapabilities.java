// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.scale;

import dev.mizan.spi.value.Quantity;

/**
 * What a scale can do beyond weighing. A call that is not declared here is refused as unsupported; one that is, never.
 *
 * @param zero whether it can be set to zero
 * @param tare whether it takes a tare from the till
 * @param showsPrice whether it shows the unit price and price to both sides
 * @param live whether it tells a weight that is not yet stable
 * @param capacity the most that it weighs
 * @param division the least step between two weights that it shows
 */
public record ScaleCapabilities(
        boolean zero, boolean tare, boolean showsPrice, boolean live, Quantity capacity, Quantity division) {
    public ScaleCapabilities {
        if (division.steps() <= 0 || capacity.compareTo(division) < 0) {
            throw new IllegalArgumentException("a scale to " + capacity + " in steps of " + division);
        }
    }

    /** A scale that only weighs. */
    public static ScaleCapabilities plain(Quantity capacity, Quantity division) {
        return new ScaleCapabilities(false, false, false, false, capacity, division);
    }
}
