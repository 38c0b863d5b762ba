// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.device.simulator;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.display.Display;
import dev.mizan.hardware.drawer.Drawer;
import dev.mizan.hardware.printer.Printer;
import dev.mizan.hardware.receipt.escpos.Profiles;
import dev.mizan.hardware.scale.Scale;
import dev.mizan.hardware.scanner.Scanner;
import dev.mizan.testkit.tck.device.DisplayBench;
import dev.mizan.testkit.tck.device.DisplayContract;
import dev.mizan.testkit.tck.device.DrawerBench;
import dev.mizan.testkit.tck.device.DrawerContract;
import dev.mizan.testkit.tck.device.Fault;
import dev.mizan.testkit.tck.device.Plate;
import dev.mizan.testkit.tck.device.PrinterBench;
import dev.mizan.testkit.tck.device.PrinterContract;
import dev.mizan.testkit.tck.device.ScaleBench;
import dev.mizan.testkit.tck.device.ScaleContract;
import dev.mizan.testkit.tck.device.ScannerBench;
import dev.mizan.testkit.tck.device.ScannerContract;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;

/** Each virtual device keeps the contract of its kind. */
class SimulatorTest {
    @Nested
    class APrinter implements PrinterContract {
        @Override
        public PrinterBench bench() {
            List<String> lines = Collections.synchronizedList(new ArrayList<>());
            VirtualDrawer drawer = new VirtualDrawer(new DeviceId("drawer"));
            VirtualPrinter printer = new VirtualPrinter(
                    new DeviceId("printer"),
                    Profiles.EPSON_80,
                    Optional.empty(),
                    paper -> paper.text().lines().filter(it -> !it.isBlank()).forEach(lines::add));
            printer.drawer(drawer);
            return new PrinterBench() {
                @Override
                public List<String> paper() {
                    return List.copyOf(lines);
                }

                @Override
                public int pulses() {
                    return drawer.pulses();
                }

                @Override
                public Device<Printer> device() {
                    return printer;
                }

                @Override
                public boolean fault(Fault fault) {
                    printer.paper(fault != Fault.NO_PAPER);
                    printer.plugged(fault != Fault.UNPLUGGED);
                    return fault == Fault.NONE || fault == Fault.NO_PAPER || fault == Fault.UNPLUGGED;
                }

                @Override
                public void close() {}
            };
        }
    }

    @Nested
    class AScale implements ScaleContract {
        @Override
        public ScaleBench bench() {
            VirtualScale scale = new VirtualScale(new DeviceId("scale"));
            return new ScaleBench() {
                @Override
                public void put(Plate plate) {
                    scale.put(plate.gross(), plate.moving());
                }

                @Override
                public Device<Scale> device() {
                    return scale;
                }

                @Override
                public boolean fault(Fault fault) {
                    scale.plugged(fault != Fault.UNPLUGGED);
                    return fault == Fault.NONE || fault == Fault.UNPLUGGED;
                }

                @Override
                public void close() {}
            };
        }
    }

    @Nested
    class ADrawer implements DrawerContract {
        @Override
        public DrawerBench bench() {
            VirtualDrawer drawer = new VirtualDrawer(new DeviceId("drawer"));
            return new DrawerBench() {
                @Override
                public int pulses() {
                    return drawer.pulses();
                }

                @Override
                public void shut() {
                    drawer.shut();
                }

                @Override
                public Device<Drawer> device() {
                    return drawer;
                }

                @Override
                public boolean fault(Fault fault) {
                    return fault == Fault.NONE;
                }

                @Override
                public void close() {}
            };
        }
    }

    @Nested
    class AScanner implements ScannerContract {
        @Override
        public ScannerBench bench() {
            VirtualScanner scanner = new VirtualScanner(new DeviceId("scanner"));
            return new ScannerBench() {
                @Override
                public void show(String aim, byte[] code) {
                    scanner.show(aim, code);
                }

                @Override
                public Device<Scanner> device() {
                    return scanner;
                }

                @Override
                public boolean fault(Fault fault) {
                    return fault == Fault.NONE;
                }

                @Override
                public void close() {}
            };
        }
    }

    @Nested
    class ADisplay implements DisplayContract {
        @Override
        public DisplayBench bench() {
            VirtualDisplay display = new VirtualDisplay(new DeviceId("display"));
            return new DisplayBench() {
                @Override
                public List<String> shown() {
                    return display.shown();
                }

                @Override
                public Device<Display> device() {
                    return display;
                }

                @Override
                public boolean fault(Fault fault) {
                    return fault == Fault.NONE;
                }

                @Override
                public void close() {}
            };
        }
    }
}
