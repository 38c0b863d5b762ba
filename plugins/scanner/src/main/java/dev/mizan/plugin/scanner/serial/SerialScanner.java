// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.scanner.serial;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.AttendedDevice;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.scanner.Scanner;
import dev.mizan.hardware.scanner.ScannerCapabilities;
import dev.mizan.hardware.wire.HeldWire;
import dev.mizan.hardware.wire.Wire;
import dev.mizan.hardware.wire.WireAddress;
import dev.mizan.hardware.wire.Wires;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** A scanner on a wire; each code ends with CR, LF or both. One that never ends is thrown away at 4,096 bytes. */
public final class SerialScanner extends AttendedDevice<Scanner> {
    private static final int MOST = 4_096;
    private static final Duration LOOK = Duration.ofMillis(200);

    private final HeldWire wire;
    private final ScannerCapabilities capabilities;

    /** A scanner at this address; nothing is opened yet. */
    public SerialScanner(DeviceId id, WireAddress address, Wires wires, boolean tellsSymbology) {
        super(id, DeviceKind.SCANNER);
        this.wire = new HeldWire(address, wires);
        this.capabilities = new ScannerCapabilities(tellsSymbology, true);
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
    protected Scanner session(Attendant by) {
        ScanSession session = new ScanSession(by, capabilities);
        by.listen(() -> listen(session, by));
        return session;
    }

    private void listen(ScanSession session, Attendant by) throws IOException {
        byte[] bytes = new byte[256];
        ByteArrayOutputStream code = new ByteArrayOutputStream();
        boolean tooLong = false;
        while (by.isHeld()) {
            Optional<Wire> open = wire.open();
            if (open.isEmpty()) {
                return;
            }
            int count = open.get().read(bytes, LOOK);
            for (int i = 0; i < count; i++) {
                if (bytes[i] == '\r' || bytes[i] == '\n') {
                    if (!tooLong && code.size() > 0) {
                        session.read(code.toByteArray());
                    }
                    code.reset();
                    tooLong = false;
                } else {
                    code.write(bytes[i]);
                    tooLong |= code.size() > MOST;
                }
            }
        }
    }
}
