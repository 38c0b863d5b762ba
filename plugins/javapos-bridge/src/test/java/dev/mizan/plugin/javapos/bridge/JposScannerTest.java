// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.scanner.Scanner;
import dev.mizan.testkit.tck.device.Fault;
import dev.mizan.testkit.tck.device.ScannerBench;
import dev.mizan.testkit.tck.device.ScannerContract;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import jpos.ScannerConst;
import jpos.events.DataEvent;

/** A scanner behind JavaPOS keeps the contract of scanners. */
class JposScannerTest implements ScannerContract {
    @Override
    public ScannerBench bench() {
        return new Bench();
    }

    /** Keeps what it reads until data events are let come, one at a time, as UnifiedPOS has it. */
    private static final class Bench implements ScannerBench {
        private static final Map<String, Integer> TYPES = Map.of(
                "]C0", ScannerConst.SCAN_SDT_Code128,
                "]C1", ScannerConst.SCAN_SDT_GS1128,
                "]E0", ScannerConst.SCAN_SDT_EAN13);

        private record Read(int type, byte[] code) {}

        private final Hardware hardware = new Hardware(Category.SCANNER, "scanner");
        private final JposScanner scanner = new JposScanner(new DeviceId("scanner"), "scanner");
        private final Deque<Read> kept = new ArrayDeque<>();

        Bench() {
            hardware.properties.put("DataEventEnabled", false);
            hardware.methods.put("setDataEventEnabled", it -> next());
            hardware.methods.put("clearInput", it -> cleared());
        }

        private synchronized void cleared() {
            kept.clear();
        }

        private synchronized void next() {
            if (!kept.isEmpty()
                    && hardware.enabled
                    && (boolean) Objects.requireNonNull(hardware.properties.put("DataEventEnabled", false))) {
                Read read = kept.remove();
                hardware.properties.put("ScanDataLabel", read.code());
                hardware.properties.put("ScanData", read.code());
                hardware.properties.put("ScanDataType", read.type());
                var callbacks = hardware.callbacks();
                callbacks.fireDataEvent(new DataEvent(callbacks.getEventSource(), 0));
            }
        }

        @Override
        public synchronized void show(String aim, byte[] code) {
            if (hardware.enabled) {
                kept.add(new Read(Objects.requireNonNull(TYPES.get(aim)), code.clone()));
                next();
            }
        }

        @Override
        public Device<Scanner> device() {
            return scanner;
        }

        @Override
        public boolean fault(Fault fault) {
            hardware.fault = fault;
            return fault == Fault.NONE || fault == Fault.SILENT || fault == Fault.UNPLUGGED;
        }

        @Override
        public void close() {
            hardware.close();
        }
    }
}
