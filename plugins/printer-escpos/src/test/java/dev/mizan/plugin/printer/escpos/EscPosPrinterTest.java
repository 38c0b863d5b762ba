// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.printer.escpos;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.printer.Printer;
import dev.mizan.hardware.receipt.escpos.Profiles;
import dev.mizan.hardware.receipt.escpos.TextStrategy;
import dev.mizan.hardware.wire.WireAddress;
import dev.mizan.testkit.fake.device.EscPosPaper;
import dev.mizan.testkit.fake.device.MemoryWire;
import dev.mizan.testkit.tck.device.Fault;
import dev.mizan.testkit.tck.device.PrinterBench;
import dev.mizan.testkit.tck.device.PrinterContract;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The printer keeps the contract of printers, against a printer that answers as Epson's do. */
class EscPosPrinterTest implements PrinterContract {
    @Override
    public PrinterBench bench() {
        return new Bench();
    }

    private static final class Bench implements PrinterBench {
        private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
        private final MemoryWire wire = new MemoryWire(this::answer);
        private final Device<Printer> device = new EscPosPrinter(
                new DeviceId("kitchen"),
                WireAddress.of("memory:printer"),
                wire.wires(),
                new Rendering(Profiles.EPSON_80, TextStrategy.AUTO, Optional.empty()));
        private volatile boolean paper = true;

        private synchronized byte[] answer(byte[] written) {
            if (written.length == 3 && written[0] == 0x10 && written[1] == 4) {
                return new byte[] {(byte) (written[2] == 4 && !paper ? 0x72 : 0x12)};
            }
            if (written.length == 3 && written[0] == 0x1D && written[1] == 'r') {
                return new byte[] {0};
            }
            printed.writeBytes(written);
            return new byte[0];
        }

        private synchronized EscPosPaper read() {
            Map<Integer, Charset> tables = new HashMap<>();
            Profiles.EPSON_80.tables().forEach(it -> tables.put(it.number(), it.charset()));
            return new EscPosPaper(tables).print(printed.toByteArray());
        }

        @Override
        public Device<Printer> device() {
            return device;
        }

        @Override
        public List<String> paper() {
            return read().lines();
        }

        @Override
        public int pulses() {
            return read().pulses();
        }

        @Override
        public boolean fault(Fault fault) {
            paper = fault != Fault.NO_PAPER;
            return wire.fault(fault == Fault.NO_PAPER ? Fault.NONE : fault);
        }

        @Override
        public void close() {
            wire.fault(Fault.NONE);
        }
    }
}
