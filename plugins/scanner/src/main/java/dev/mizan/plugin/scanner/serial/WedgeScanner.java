// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.scanner.serial;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.AttendedDevice;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.scanner.Scanner;
import dev.mizan.hardware.scanner.ScannerCapabilities;
import dev.mizan.hardware.scanner.wedge.KeyboardLayout;
import dev.mizan.hardware.scanner.wedge.Wedge;
import dev.mizan.spi.outcome.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A scanner that types. The host's window hands in each key; one that belongs to a scan comes back as a scan, mapped back
 * from the layout of the machine.
 */
public final class WedgeScanner extends AttendedDevice<Scanner> {
    private static final ScannerCapabilities ABLE = new ScannerCapabilities(false, false);

    private final KeyboardLayout layout;
    private Wedge wedge;
    private volatile @Nullable ScanSession session;

    /** A scanner under this layout. */
    public WedgeScanner(DeviceId id, KeyboardLayout layout, Wedge.Rules rules) {
        super(id, DeviceKind.SCANNER);
        this.layout = layout;
        this.wedge = Wedge.of(rules);
    }

    /**
     * One key from the host's window.
     *
     * @param nanos as {@link System#nanoTime()} counts
     * @return the outcome of a scan that this key ended: its code, or why it can not be read; empty for any other key
     */
    public synchronized Optional<Outcome<String>> key(char key, long nanos) {
        wedge = wedge.key(key, nanos);
        if (!wedge.isScan()) {
            return Optional.empty();
        }
        Outcome<String> read = layout.read(wedge.scan());
        ScanSession now = session;
        if (now != null && read instanceof Outcome.Done<String> it) {
            now.read(it.value().getBytes(StandardCharsets.ISO_8859_1));
        }
        return Optional.of(read);
    }

    @Override
    protected void connect(Patience patience) {
        // keys come by themselves
    }

    @Override
    protected void disconnect() {
        session = null;
    }

    @Override
    protected Scanner session(Attendant by) {
        ScanSession mine = new ScanSession(by, ABLE);
        session = mine;
        return mine;
    }
}
