// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.scale;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.AttendedDevice;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import java.io.IOException;

/**
 * A scale that weighs, and sets itself to zero where it can, for drivers: it asks {@link #ask} anew until the weight is at rest or patience
 * ends, refuses less than zero, nothing, and more than its capacity, and numbers the weighings.
 */
public abstract class PlainScale extends AttendedDevice<Scale> {
    private final ScaleCapabilities capabilities;

    /** A scale to this capacity in steps of this division. */
    protected PlainScale(DeviceId id, Quantity capacity, Quantity division) {
        this(id, ScaleCapabilities.plain(capacity, division));
    }

    /** A scale that can do this; tare, looking and prices on show are not for a plain one. */
    protected PlainScale(DeviceId id, ScaleCapabilities capabilities) {
        super(id, DeviceKind.SCALE);
        if (capabilities.tare() || capabilities.showsPrice() || capabilities.live()) {
            throw new IllegalArgumentException("more than a plain scale does: " + capabilities);
        }
        this.capabilities = capabilities;
    }

    /**
     * Asks for the weight once; at rest, in the unit of the division, below zero where it is. Refused with IN_MOTION, or
     * GARBLED or TIMED_OUT where the answer was none: then it is asked again. Called on the device's thread.
     *
     * @param patience ends a little before the caller's
     */
    protected abstract Outcome<Quantity> ask(Patience patience) throws IOException, InterruptedException;

    /**
     * Sets it to zero, where it can; refused with NOT_AT_ZERO where too much is on it, or IN_MOTION. Called on the device's
     * thread.
     */
    protected Outcome<Boolean> toZero(Patience patience) throws IOException, InterruptedException {
        return Outcome.refused(DeviceReason.UNSUPPORTED, "device", id(), "detail", "zero");
    }

    @Override
    protected final Scale session(Attendant by) {
        return new PlainWeighings(this, by, capabilities);
    }
}
