// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.wire;

import dev.mizan.hardware.device.AttendedDevice;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Held;
import dev.mizan.hardware.device.Patience;
import java.io.IOException;

/**
 * A device on a {@link RenewedWire} that is open from its claim to its release: what is left to a driver is what its owner can
 * do. Threads as in {@link AttendedDevice}.
 *
 * @param <S> what its owner can do
 */
public abstract class WiredDevice<S extends Held> extends AttendedDevice<S> {
    /** For the device's own thread. */
    protected final RenewedWire line;

    /** A device at this address; nothing is opened yet. */
    protected WiredDevice(DeviceId id, DeviceKind kind, WireAddress address, Wires wires) {
        super(id, kind);
        this.line = new RenewedWire(address, wires);
    }

    @Override
    protected final void connect(Patience patience) throws IOException {
        line.open(patience);
    }

    @Override
    protected final void disconnect() {
        line.close();
    }
}
