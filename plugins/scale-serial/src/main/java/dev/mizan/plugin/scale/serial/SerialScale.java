// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.scale.serial;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.AttendedDevice;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.scale.Scale;
import dev.mizan.hardware.scale.ScaleCapabilities;
import dev.mizan.hardware.wire.HeldWire;
import dev.mizan.hardware.wire.WireAddress;
import dev.mizan.hardware.wire.Wires;
import dev.mizan.plugin.scale.serial.wire.ScaleProtocol;
import java.io.IOException;

/** A scale on a wire. */
public final class SerialScale extends AttendedDevice<Scale> {
    private final HeldWire wire;
    private final ScaleProtocol protocol;
    private final ScaleCapabilities capabilities;

    /** A scale at this address; nothing is opened yet. */
    public SerialScale(
            DeviceId id, WireAddress address, Wires wires, ScaleProtocol protocol, ScaleCapabilities capabilities) {
        super(id, DeviceKind.SCALE);
        this.wire = new HeldWire(address, wires);
        this.protocol = protocol;
        this.capabilities = capabilities;
    }

    @Override
    protected void connect(Patience patience) throws IOException {
        wire.open(patience);
    }

    @Override
    protected void disconnect() {
        wire.close();
    }

    @Override
    protected Scale session(Attendant by) {
        return new WeighingSession(by, protocol, capabilities, wire);
    }
}
