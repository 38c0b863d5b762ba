// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.display.escpos;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.AttendedDevice;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.display.Display;
import dev.mizan.hardware.display.DisplayCapabilities;
import dev.mizan.hardware.display.DisplayReason;
import dev.mizan.hardware.receipt.escpos.CodeTable;
import dev.mizan.hardware.wire.HeldWire;
import dev.mizan.hardware.wire.WireAddress;
import dev.mizan.hardware.wire.Wires;
import dev.mizan.spi.outcome.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

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

    private void send(byte[] bytes) throws IOException {
        wire.get().write(bytes);
    }

    private final class Showing implements Display {
        private final Attendant by;

        Showing(Attendant by) {
            this.by = by;
        }

        @Override
        public String owner() {
            return by.owner();
        }

        @Override
        public void release() {
            by.release();
        }

        @Override
        public DisplayCapabilities capabilities() {
            return capabilities;
        }

        @Override
        public CompletionStage<Outcome<Boolean>> show(List<String> lines, Patience patience) {
            return by.call("show", patience, it -> shown(lines));
        }

        private Outcome<Boolean> shown(List<String> lines) throws IOException {
            if (lines.size() > capabilities.lines()) {
                return tooMuch(String.valueOf(lines.size()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(CLEAR);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).codePointCount(0, lines.get(i).length()) > capabilities.columns()) {
                    return tooMuch(lines.get(i));
                }
                Optional<byte[]> encoded = table.encode(lines.get(i));
                if (encoded.isEmpty()) {
                    return Outcome.refused(DisplayReason.UNSHOWABLE, "device", by.id(), "detail", lines.get(i));
                }
                bytes.writeBytes(new byte[] {0x1F, '$', 1, (byte) (i + 1)});
                bytes.writeBytes(encoded.get());
            }
            send(bytes.toByteArray());
            return Outcome.done(true);
        }

        private Outcome<Boolean> tooMuch(String detail) {
            return Outcome.refused(
                    DisplayReason.TOO_MUCH,
                    "device",
                    by.id(),
                    "lines",
                    capabilities.lines(),
                    "columns",
                    capabilities.columns(),
                    "detail",
                    detail);
        }

        @Override
        public CompletionStage<Outcome<Boolean>> clear(Patience patience) {
            return by.call("clear", patience, it -> {
                send(new byte[] {CLEAR});
                return Outcome.done(true);
            });
        }
    }
}
