// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.device;

import dev.mizan.hardware.scale.Scale;

/** A scale and what is put on it. */
public interface ScaleBench extends Bench<Scale> {
    /** Puts this on it, at once. */
    void put(Plate plate);
}
