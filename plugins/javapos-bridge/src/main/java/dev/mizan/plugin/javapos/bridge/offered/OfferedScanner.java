// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge.offered;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.scanner.Scan;
import dev.mizan.hardware.scanner.Scanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import jpos.JposException;
import jpos.ScannerConst;
import jpos.events.DataEvent;
import org.jspecify.annotations.Nullable;

/** A scanner as a Scanner: scans wait until data events are let come, one event for each letting. */
final class OfferedScanner extends OfferedService<Scanner> {
    private static final Map<String, Integer> TYPES = Map.of(
            "]E0", ScannerConst.SCAN_SDT_EAN13,
            "]E4", ScannerConst.SCAN_SDT_EAN8,
            "]C0", ScannerConst.SCAN_SDT_Code128,
            "]C1", ScannerConst.SCAN_SDT_GS1128,
            "]e0", ScannerConst.SCAN_SDT_GS1DATABAR);

    private final Deque<Scan> waiting = new ArrayDeque<>();
    private @Nullable Scan last;
    private boolean events;
    private boolean frozen;
    private boolean decode;

    OfferedScanner(Device<Scanner> device) {
        super(device);
    }

    @Override
    void enabled(Scanner held, boolean on) throws JposException {
        if (on) {
            held.listen(this::scanned);
        }
        waited(held.enable(on, Patience.of(LONGEST)));
    }

    private void scanned(Scan scan) {
        synchronized (this) {
            waiting.add(scan);
        }
        next();
    }

    /** Outside of the lock, since who hears it may call back. */
    private void next() {
        synchronized (this) {
            if (!events || frozen || waiting.isEmpty()) {
                return;
            }
            events = false;
            last = waiting.remove();
        }
        callbacks().fireDataEvent(new DataEvent(callbacks().getEventSource(), 0));
    }

    @Override
    @Nullable
    Object answer(String name, Object[] arguments, Scanner held) throws JposException {
        switch (name) {
            case "setDataEventEnabled", "setFreezeEvents", "setDecodeData":
                set(name, (boolean) arguments[0]);
                next();
                return null;
            case "clearInput":
                clear();
                return null;
            default:
                return read(name);
        }
    }

    private synchronized void set(String name, boolean to) {
        switch (name) {
            case "setDataEventEnabled" -> events = to;
            case "setFreezeEvents" -> frozen = to;
            default -> decode = to;
        }
    }

    private synchronized void clear() {
        waiting.clear();
        last = null;
    }

    private synchronized Object read(String name) throws JposException {
        Scan scan = last;
        return switch (name) {
            case "getDataEventEnabled" -> events;
            case "getFreezeEvents" -> frozen;
            case "getDecodeData" -> decode;
            case "getDataCount" -> waiting.size();
            case "getAutoDisable" -> false;
            case "getScanData" -> scan == null ? new byte[0] : scan.bytes();
            case "getScanDataLabel" -> scan == null || !decode ? new byte[0] : scan.bytes();
            case "getScanDataType" ->
                scan == null || !decode
                        ? ScannerConst.SCAN_SDT_UNKNOWN
                        : TYPES.getOrDefault(scan.aim(), ScannerConst.SCAN_SDT_UNKNOWN);
            default -> throw unsupported(name);
        };
    }
}
