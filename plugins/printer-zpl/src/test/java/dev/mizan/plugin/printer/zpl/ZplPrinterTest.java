// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.printer.zpl;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.printer.LabelPrinter;
import dev.mizan.hardware.receipt.label.Handling;
import dev.mizan.hardware.receipt.label.LabelProfiles;
import dev.mizan.hardware.receipt.label.ZplLabels;
import dev.mizan.hardware.receipt.raster.Typesetter;
import dev.mizan.hardware.wire.WireAddress;
import dev.mizan.testkit.fake.device.MemoryWire;
import dev.mizan.testkit.fake.label.LabelFirmware;
import dev.mizan.testkit.tck.device.Fault;
import dev.mizan.testkit.tck.label.LabelPrinterBench;
import dev.mizan.testkit.tck.label.LabelPrinterContract;
import dev.mizan.testkit.tck.label.PrintedLabel;
import java.util.List;
import java.util.Set;

/** The printer keeps the contract of label printers, against one that answers as Zebra's do; Arabic is set by type-awt. */
class ZplPrinterTest implements LabelPrinterContract {
    @Override
    public LabelPrinterBench bench() {
        return new Bench();
    }

    private static final class Bench implements LabelPrinterBench {
        private final LabelFirmware firmware = new LabelFirmware();
        private final MemoryWire wire = new MemoryWire(firmware::answer);
        private final Device<LabelPrinter> device = new ZplPrinter(
                new DeviceId("labels"),
                WireAddress.of("memory:printer"),
                wire.wires(),
                new ZplLabels(
                        LabelProfiles.ZPL_203_4_INCH.that(Set.of(Handling.TEAR_OFF, Handling.PEEL_OFF)),
                        Typesetter.seenBy(ZplPrinterTest.class.getClassLoader(), "")));

        @Override
        public Device<LabelPrinter> device() {
            return device;
        }

        @Override
        public List<PrintedLabel> out() {
            return firmware.out();
        }

        @Override
        public int waiting() {
            return firmware.waiting();
        }

        @Override
        public void load(int labels) {
            firmware.load(labels);
        }

        @Override
        public void pause(boolean on) {
            firmware.pause(on);
        }

        @Override
        public void openHead(boolean open) {
            firmware.openHead(open);
        }

        @Override
        public void hold(boolean on) {
            firmware.hold(on);
        }

        @Override
        public boolean fault(Fault fault) {
            return fault != Fault.NO_PAPER && wire.fault(fault);
        }

        @Override
        public void close() {
            wire.fault(Fault.NONE);
        }
    }
}
