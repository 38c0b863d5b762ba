// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.display.Display;
import dev.mizan.testkit.tck.device.DisplayBench;
import dev.mizan.testkit.tck.device.DisplayContract;
import dev.mizan.testkit.tck.device.Fault;
import java.util.List;
import java.util.TreeMap;

/** A display behind JavaPOS keeps the contract of displays. */
class JposDisplayTest implements DisplayContract {
    @Override
    public DisplayBench bench() {
        return new Bench();
    }

    private static final class Bench implements DisplayBench {
        private final Hardware hardware = new Hardware(Category.LINE_DISPLAY, "display");
        private final TreeMap<Integer, String> rows = new TreeMap<>();
        private final JposDisplay display = new JposDisplay(new DeviceId("display"), "display");

        Bench() {
            hardware.properties.put("DeviceRows", 2);
            hardware.properties.put("DeviceColumns", 20);
            hardware.methods.put("clearText", it -> rows.clear());
            hardware.methods.put("displayTextAt", it -> rows.put((int) it[0], (String) it[2]));
        }

        @Override
        public Device<Display> device() {
            return display;
        }

        @Override
        public boolean fault(Fault fault) {
            hardware.fault = fault;
            return fault == Fault.NONE || fault == Fault.SILENT || fault == Fault.UNPLUGGED;
        }

        @Override
        public List<String> shown() {
            return List.copyOf(rows.values());
        }

        @Override
        public void close() {
            hardware.close();
        }
    }
}
