// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.DeviceFault;
import dev.mizan.hardware.device.HeldSession;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.scanner.Scan;
import dev.mizan.hardware.scanner.Scanner;
import dev.mizan.hardware.scanner.ScannerCapabilities;
import dev.mizan.spi.outcome.Outcome;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import jpos.ScannerConst;

/**
 * Reads what was scanned inside the service's event, tells it on the device's thread, and lets the next one come only
 * then. While it is off the device itself is switched off, since a service would keep what it reads for later.
 */
final class ScanningSession extends HeldSession<Attendant> implements Scanner {
    /** The kinds whose data is what the AIM identifier says; of others, such as UPC-E, services differ. */
    private static final Map<Integer, String> AIM = Map.of(
            ScannerConst.SCAN_SDT_EAN13, "]E0",
            ScannerConst.SCAN_SDT_EAN8, "]E4",
            ScannerConst.SCAN_SDT_Code128, "]C0",
            ScannerConst.SCAN_SDT_GS1128, "]C1",
            ScannerConst.SCAN_SDT_GS1DATABAR, "]e0");

    private final ControlLine<jpos.Scanner> line;
    private volatile Consumer<Scan> listener = scan -> {};
    private boolean on;
    private boolean off;
    private long number;

    ScanningSession(Attendant by, ControlLine<jpos.Scanner> line) {
        super(by);
        this.line = line;
        try {
            line.tell(it -> it.addDataListener(event -> read()));
        } catch (DeviceFault e) {
            off = true; // it was closed meanwhile: every call tells so
        }
    }

    @Override
    public ScannerCapabilities capabilities() {
        return new ScannerCapabilities(true, true);
    }

    @Override
    public void listen(Consumer<Scan> to) {
        listener = to;
    }

    @Override
    public CompletionStage<Outcome<Boolean>> enable(boolean to, Patience patience) {
        return by.call("enable", patience, it -> {
            if (to) {
                line.tell(control -> control.setDeviceEnabled(true));
                off = false;
                if (!on) {
                    line.tell(jpos.Scanner::clearInput);
                }
                line.tell(control -> control.setDataEventEnabled(true));
            } else if (!off) {
                line.tell(control -> control.setDataEventEnabled(false));
                line.tell(control -> control.setDeviceEnabled(false));
                off = true;
            }
            on = to;
            return Outcome.done(true);
        });
    }

    /** On the service's thread: its properties hold this scan until the next one is let come. */
    private void read() {
        try {
            byte[] label = line.ask(jpos.Scanner::getScanDataLabel);
            byte[] code = label.length > 0 ? label : line.ask(jpos.Scanner::getScanData);
            String aim = label.length > 0 ? AIM.getOrDefault(line.ask(jpos.Scanner::getScanDataType), "") : "";
            by.tell(() -> told(aim, code));
        } catch (DeviceFault e) {
            by.tell(() -> failed(e));
        }
    }

    private void told(String aim, byte[] code) {
        try {
            if (on && code.length > 0) {
                listener.accept(new Scan(++number, aim, code));
            }
        } finally {
            next();
        }
    }

    private void next() {
        if (on) {
            try {
                line.tell(control -> control.setDataEventEnabled(true));
            } catch (DeviceFault e) {
                failed(e);
            }
        }
    }

    /** Its health tells. */
    private static void failed(DeviceFault fault) {
        throw new UncheckedIOException(fault);
    }
}
