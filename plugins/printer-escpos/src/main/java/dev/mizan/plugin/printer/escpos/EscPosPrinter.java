// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.printer.escpos;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.printer.Printer;
import dev.mizan.hardware.wire.WireAddress;
import dev.mizan.hardware.wire.WiredDevice;
import dev.mizan.hardware.wire.Wires;

/** A receipt printer on a wire. */
public final class EscPosPrinter extends WiredDevice<Printer> {
    private final Rendering rendering;

    /** A printer at this address; nothing is opened yet. */
    public EscPosPrinter(DeviceId id, WireAddress address, Wires wires, Rendering rendering) {
        super(id, DeviceKind.RECEIPT_PRINTER, address, wires);
        this.rendering = rendering;
    }

    @Override
    protected Printer session(Attendant by) {
        return new PrintingSession(by, line, rendering);
    }
}
