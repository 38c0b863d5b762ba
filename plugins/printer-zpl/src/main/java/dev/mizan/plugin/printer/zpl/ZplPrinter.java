// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.printer.zpl;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.printer.LabelPrinter;
import dev.mizan.hardware.receipt.label.ZplLabels;
import dev.mizan.hardware.wire.WireAddress;
import dev.mizan.hardware.wire.WiredDevice;
import dev.mizan.hardware.wire.Wires;
import java.util.Objects;

/** A label printer that understands ZPL II, on a wire. */
public final class ZplPrinter extends WiredDevice<LabelPrinter> {
    private final ZplLabels labels;

    /** A printer at this address; nothing is opened yet. */
    public ZplPrinter(DeviceId id, WireAddress address, Wires wires, ZplLabels labels) {
        super(id, DeviceKind.LABEL_PRINTER, address, wires);
        this.labels = Objects.requireNonNull(labels);
    }

    @Override
    protected LabelPrinter session(Attendant by) {
        return new LabelSession(by, line, labels);
    }
}
