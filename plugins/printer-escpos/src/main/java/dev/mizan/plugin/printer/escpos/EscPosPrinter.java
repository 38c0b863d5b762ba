// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.printer.escpos;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.AttendedDevice;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.printer.Printer;
import dev.mizan.hardware.wire.RenewedWire;
import dev.mizan.hardware.wire.WireAddress;
import dev.mizan.hardware.wire.Wires;
import java.io.IOException;

/** A receipt printer on a wire. */
public final class EscPosPrinter extends AttendedDevice<Printer> {
    private final RenewedWire line;
    private final Rendering rendering;

    /** A printer at this address; nothing is opened yet. */
    public EscPosPrinter(DeviceId id, WireAddress address, Wires wires, Rendering rendering) {
        super(id, DeviceKind.RECEIPT_PRINTER);
        this.line = new RenewedWire(address, wires);
        this.rendering = rendering;
    }

    @Override
    protected void connect(Patience patience) throws IOException {
        line.open(patience);
    }

    @Override
    protected void disconnect() {
        line.close();
    }

    @Override
    protected Printer session(Attendant by) {
        return new PrintingSession(by, line, rendering);
    }
}
