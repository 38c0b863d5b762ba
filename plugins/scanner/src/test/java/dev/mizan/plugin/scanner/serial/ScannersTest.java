// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.scanner.serial;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.scanner.Scanner;
import dev.mizan.hardware.scanner.wedge.KeyboardLayout;
import dev.mizan.hardware.scanner.wedge.Wedge;
import dev.mizan.hardware.wire.WireAddress;
import dev.mizan.testkit.fake.device.MemoryWire;
import dev.mizan.testkit.tck.device.Fault;
import dev.mizan.testkit.tck.device.ScannerBench;
import dev.mizan.testkit.tck.device.ScannerContract;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;

/** Scanners on a line and scanners that type keep the contract. */
class ScannersTest {
    @Nested
    class OnALine implements ScannerContract {
        @Override
        public ScannerBench bench() {
            return new Serial();
        }
    }

    @Nested
    class Typing implements ScannerContract {
        @Override
        public ScannerBench bench() {
            return new Keys();
        }
    }

    private static final class Serial implements ScannerBench {
        private final MemoryWire wire = new MemoryWire(written -> new byte[0]);
        private final Device<Scanner> device =
                new SerialScanner(new DeviceId("counter"), WireAddress.of("memory:scanner"), wire.wires(), true);

        @Override
        public Device<Scanner> device() {
            return device;
        }

        @Override
        public void show(String aim, byte[] code) {
            wire.sendAndSee((aim + new String(code, StandardCharsets.ISO_8859_1) + "\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
        }

        @Override
        public boolean fault(Fault fault) {
            return false;
        }

        @Override
        public void close() {}
    }

    private static final class Keys implements ScannerBench {
        private final WedgeScanner device =
                new WedgeScanner(new DeviceId("wedge"), KeyboardLayout.GERMAN, new Wedge.Rules(100, 1_500, 1));
        private long now;

        @Override
        public Device<Scanner> device() {
            return device;
        }

        @Override
        public void show(String aim, byte[] code) {
            String text = new String(code, StandardCharsets.ISO_8859_1);
            for (char key : (KeyboardLayout.GERMAN.type(text).orElseThrow() + "\r").toCharArray()) {
                now += 2_000_000;
                device.key(key, now);
            }
            now += 500_000_000;
        }

        @Override
        public boolean fault(Fault fault) {
            return false;
        }

        @Override
        public void close() {}
    }
}
