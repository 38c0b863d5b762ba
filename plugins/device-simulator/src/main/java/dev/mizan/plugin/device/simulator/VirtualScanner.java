// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.device.simulator;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.AttendedDevice;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.scanner.Scanner;
import dev.mizan.hardware.scanner.ScannerCapabilities;
import dev.mizan.hardware.scanner.ScannerSession;
import org.jspecify.annotations.Nullable;

/** A scanner that reads what it is told to. */
public final class VirtualScanner extends AttendedDevice<Scanner> {
    private volatile @Nullable ScannerSession session;

    /** A scanner that tells symbologies. */
    public VirtualScanner(DeviceId id) {
        super(id, DeviceKind.SCANNER);
    }

    /** Shows it a code; {@code aim} such as {@code ]E0}. */
    public void show(String aim, byte[] code) {
        ScannerSession now = session;
        if (now != null) {
            now.read(aim, code);
        }
    }

    @Override
    protected void connect(Patience patience) {
        // it is always there
    }

    @Override
    protected void disconnect() {
        session = null;
    }

    @Override
    protected Scanner session(Attendant by) {
        ScannerSession mine = new ScannerSession(by, new ScannerCapabilities(true, true));
        session = mine;
        return mine;
    }
}
