// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.scale.serial;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.AttendedDevice;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.scale.Scale;
import dev.mizan.hardware.scale.ScaleCapabilities;
import dev.mizan.hardware.wire.Wire;
import dev.mizan.hardware.wire.WireAddress;
import dev.mizan.hardware.wire.Wires;
import dev.mizan.plugin.scale.serial.wire.ScaleProtocol;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A scale on a wire. */
public final class SerialScale extends AttendedDevice<Scale> {
    private final WireAddress address;
    private final Wires wires;
    private final ScaleProtocol protocol;
    private final ScaleCapabilities capabilities;
    private volatile @Nullable Wire wire;

    /** A scale at this address; nothing is opened yet. */
    public SerialScale(
            DeviceId id, WireAddress address, Wires wires, ScaleProtocol protocol, ScaleCapabilities capabilities) {
        super(id, DeviceKind.SCALE);
        this.address = address;
        this.wires = wires;
        this.protocol = protocol;
        this.capabilities = capabilities;
    }

    @Override
    protected void connect(Patience patience) throws IOException {
        wire = wires.open(address, patience);
    }

    @Override
    protected void disconnect() {
        Wire last = wire;
        wire = null;
        if (last != null) {
            try {
                last.close();
            } catch (IOException e) {
                // it is let go of either way
            }
        }
    }

    @Override
    protected Scale session(Attendant by) {
        return new WeighingSession(by, protocol, capabilities, this::wire);
    }

    private Wire wire() throws IOException {
        Wire open = wire;
        if (open == null) {
            throw new IOException("the wire is closed");
        }
        return open;
    }
}
