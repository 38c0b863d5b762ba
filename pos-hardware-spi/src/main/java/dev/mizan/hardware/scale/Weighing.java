// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.scale;

import dev.mizan.hardware.device.DeviceId;
import dev.mizan.spi.value.Quantity;
import java.util.Objects;

/**
 * One weighing as the scale told it, exact.
 *
 * @param scale which scale
 * @param number counts the weighings of one owner from 1: the same number is the same weighing, and no weighing is told
 *     twice under two numbers
 * @param net what is on it, without the tare
 * @param tare what was taken off; zero where none
 * @param stable whether the weight was at rest; a sale takes no other
 */
public record Weighing(DeviceId scale, long number, Quantity net, Quantity tare, boolean stable) {
    public Weighing {
        Objects.requireNonNull(scale);
        if (number < 1 || tare.steps() < 0 || !net.unit().equals(tare.unit())) {
            throw new IllegalArgumentException("weighing " + number + ": " + net + ", tare " + tare);
        }
    }

    /** What is on it with the tare. */
    public Quantity gross() {
        return net.plus(tare);
    }
}
