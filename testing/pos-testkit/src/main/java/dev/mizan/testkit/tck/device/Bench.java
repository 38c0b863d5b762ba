// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.device;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.Held;

/**
 * A vendor's device on the kit's bench, with what stands in for its hardware.
 *
 * @param <S> what its owner can do
 */
public interface Bench<S extends Held> extends AutoCloseable {
    /** The device, the same at each call, not yet claimed. */
    Device<S> device();

    /** Does something to the hardware; false where the bench can not arrange that, which skips the rule by name. */
    boolean fault(Fault fault);

    /** Puts all away; the device was closed before. */
    @Override
    void close();
}
