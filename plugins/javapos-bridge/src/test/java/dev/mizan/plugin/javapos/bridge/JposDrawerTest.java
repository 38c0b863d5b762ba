// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.drawer.Drawer;
import dev.mizan.testkit.tck.device.DrawerBench;
import dev.mizan.testkit.tck.device.DrawerContract;
import dev.mizan.testkit.tck.device.Fault;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;

/** A drawer behind JavaPOS keeps the contract of drawers, with a switch and without. */
class JposDrawerTest {
    @Nested
    class WithASwitch implements DrawerContract {
        @Override
        public DrawerBench bench() {
            return new Bench(true);
        }
    }

    @Nested
    class WithoutASwitch implements DrawerContract {
        @Override
        public DrawerBench bench() {
            return new Bench(false);
        }
    }

    private static final class Bench implements DrawerBench {
        private final Hardware hardware = new Hardware(Category.CASH_DRAWER, "drawer");
        private final AtomicInteger pulses = new AtomicInteger();
        private final JposDrawer drawer = new JposDrawer(new DeviceId("drawer"), "drawer");

        Bench(boolean tells) {
            hardware.properties.put("CapStatus", tells);
            hardware.methods.put("openDrawer", it -> {
                pulses.incrementAndGet();
                hardware.properties.put("DrawerOpened", true);
            });
        }

        @Override
        public Device<Drawer> device() {
            return drawer;
        }

        @Override
        public boolean fault(Fault fault) {
            hardware.fault = fault;
            return fault == Fault.NONE || fault == Fault.SILENT || fault == Fault.UNPLUGGED;
        }

        @Override
        public int pulses() {
            return pulses.get();
        }

        @Override
        public void shut() {
            hardware.properties.put("DrawerOpened", false);
        }

        @Override
        public void close() {
            hardware.close();
        }
    }
}
