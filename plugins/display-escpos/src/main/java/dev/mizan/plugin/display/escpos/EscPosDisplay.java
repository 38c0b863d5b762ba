// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.display.escpos;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.AttendedDevice;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.display.Display;
import dev.mizan.hardware.display.DisplayCapabilities;
import dev.mizan.hardware.display.DisplaySession;
import dev.mizan.hardware.receipt.escpos.CodeTable;
import dev.mizan.hardware.wire.HeldWire;
import dev.mizan.hardware.wire.WireAddress;
import dev.mizan.hardware.wire.Wires;
import dev.mizan.spi.outcome.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A display that takes CLR, US $ and code tables, as Epson's DM-D series does. It never answers: that a text was sent is
 * all that is known.
 */
public final class EscPosDisplay extends AttendedDevice<Display> {
    private static final int CLEAR = 0x0C;

    private final HeldWire wire;
    private final DisplayCapabilities capabilities;
    private final CodeTable table;

    /** A display at this address; nothing is opened yet. */
    public EscPosDisplay(
            DeviceId id, WireAddress address, Wires wires, DisplayCapabilities capabilities, CodeTable table) {
        super(id, DeviceKind.CUSTOMER_DISPLAY);
        this.wire = new HeldWire(address, wires);
        this.capabilities = capabilities;
        this.table = table;
    }

    @Override
    protected void connect(Patience patience) throws IOException {
        wire.open(patience).write(new byte[] {0x1B, '@', 0x1B, 't', (byte) table.number()});
    }

    @Override
    protected void disconnect() {
        wire.close();
    }

    @Override
    protected Display session(Attendant by) {
        return new Showing(by);
    }

    private final class Showing extends DisplaySession {
        Showing(Attendant by) {
            super(by, capabilities);
        }

        @Override
        protected Outcome<Boolean> shown(List<String> lines) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(CLEAR);
            for (int i = 0; i < lines.size(); i++) {
                Optional<byte[]> encoded = table.encode(lines.get(i));
                if (encoded.isEmpty()) {
                    return unshowable(lines.get(i));
                }
                bytes.writeBytes(new byte[] {0x1F, '$', 1, (byte) (i + 1)});
                bytes.writeBytes(encoded.get());
            }
            wire.get().write(bytes.toByteArray());
            return Outcome.done(true);
        }
    }
}
