// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.scale.serial;

import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.scale.PlainScale;
import dev.mizan.hardware.scale.ScaleCapabilities;
import dev.mizan.hardware.wire.HeldWire;
import dev.mizan.hardware.wire.WireAddress;
import dev.mizan.hardware.wire.Wires;
import dev.mizan.plugin.scale.serial.wire.ScaleProtocol;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import java.io.IOException;

/** A scale on a wire. */
public final class SerialScale extends PlainScale {
    private final HeldWire wire;
    private final ScaleProtocol protocol;
    private final Answers answers;

    /** A scale at this address; nothing is opened yet. */
    public SerialScale(
            DeviceId id, WireAddress address, Wires wires, ScaleProtocol protocol, ScaleCapabilities capabilities) {
        super(id, capabilities);
        this.wire = new HeldWire(address, wires);
        this.protocol = protocol;
        this.answers = new Answers(id, capabilities.division().unit());
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
    protected Outcome<Quantity> ask(Patience patience) throws IOException {
        return answers.weight(new Talk(wire.get(), protocol).weight(patience));
    }

    @Override
    protected Outcome<Boolean> toZero(Patience patience) throws IOException {
        return answers.zeroed(new Talk(wire.get(), protocol).zero(patience));
    }
}
