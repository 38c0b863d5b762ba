// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.display.escpos;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.display.Display;
import dev.mizan.hardware.display.DisplayCapabilities;
import dev.mizan.hardware.receipt.escpos.CodeTable;
import dev.mizan.hardware.wire.WireAddress;
import dev.mizan.testkit.fake.device.MemoryWire;
import dev.mizan.testkit.tck.device.DisplayBench;
import dev.mizan.testkit.tck.device.DisplayContract;
import dev.mizan.testkit.tck.device.Fault;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The display keeps the contract of displays. */
class EscPosDisplayTest implements DisplayContract {
    @Override
    public DisplayBench bench() {
        return new Bench();
    }

    /** Two lines of glass. */
    private static final class Bench implements DisplayBench {
        private final StringBuilder[] glass = {new StringBuilder(), new StringBuilder()};
        private final MemoryWire wire = new MemoryWire(this::written);
        private final Device<Display> device = new EscPosDisplay(
                new DeviceId("pole"),
                WireAddress.of("memory:pole"),
                wire.wires(),
                new DisplayCapabilities(2, 20, false),
                CodeTable.of(0, "IBM437"));

        private synchronized byte[] written(byte[] bytes) {
            int line = 0;
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] == 0x0C) {
                    Arrays.stream(glass).forEach(it -> it.setLength(0));
                } else if (bytes[i] == 0x1F) {
                    line = bytes[i + 3] - 1;
                    i += 3;
                } else if (bytes[i] == 0x1B) {
                    i += bytes[i + 1] == 't' ? 2 : 1;
                } else {
                    glass[line].append(new String(new byte[] {bytes[i]}, Charset.forName("IBM437")));
                }
            }
            return new byte[0];
        }

        @Override
        public Device<Display> device() {
            return device;
        }

        @Override
        public synchronized List<String> shown() {
            List<String> lines = new ArrayList<>();
            Arrays.stream(glass).forEach(it -> lines.add(it.toString().stripTrailing()));
            while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
                lines.remove(lines.size() - 1);
            }
            return lines;
        }

        @Override
        public boolean fault(Fault fault) {
            return fault != Fault.SILENT && fault != Fault.STALE && wire.fault(fault);
        }

        @Override
        public void close() {
            wire.fault(Fault.NONE);
        }
    }
}
