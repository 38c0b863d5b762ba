// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.printer.PrintJob;
import dev.mizan.hardware.printer.Printer;
import dev.mizan.hardware.printer.PrinterReason;
import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Text;
import dev.mizan.testkit.tck.device.Fault;
import dev.mizan.testkit.tck.device.PrinterBench;
import dev.mizan.testkit.tck.device.PrinterContract;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import jpos.JposConst;
import jpos.JposException;
import org.junit.jupiter.api.Test;

/** A printer behind JavaPOS keeps the contract of printers. */
class JposPrinterTest implements PrinterContract {
    @Override
    public PrinterBench bench() {
        return new Bench();
    }

    @Test
    void afterTheFirstLineAFailureIsUnconfirmedAndTheJobIsNotPrintedAgain() {
        Bench bench = new Bench();
        try (bench.hardware;
                JposPrinter device = bench.printer) {
            Printer held = device.claim("till", patience()).orElseThrow();
            bench.failsAfter = 1;
            PrintJob job = new PrintJob(
                    "1",
                    Receipt.builder().line(Text.en("ONE")).line(Text.en("TWO")).build(),
                    Page.ENGLISH);
            Outcome<?> first = held.print(job, patience()).toCompletableFuture().join();
            bench.failsAfter = Integer.MAX_VALUE;
            assertThat(held.print(job, patience()).toCompletableFuture().join()).isEqualTo(first);
            assertThat(first)
                    .isInstanceOfSatisfying(
                            Refused.class, it -> assertThat(it.reason()).isEqualTo(PrinterReason.UNCONFIRMED));
            assertThat(bench.paper()).containsExactly("ONE");
        }
    }

    private static Patience patience() {
        return Patience.of(Duration.ofMinutes(1));
    }

    private static final class Bench implements PrinterBench {
        private final Hardware hardware = new Hardware(Category.POS_PRINTER, "printer");
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final JposPrinter printer = new JposPrinter(new DeviceId("printer"), "printer");
        private volatile int failsAfter = Integer.MAX_VALUE;

        Bench() {
            hardware.properties.put("RecLineChars", 48);
            hardware.properties.put("CapRecEmptySensor", true);
            hardware.properties.put("CapRecPapercut", true);
            hardware.properties.put("CapRecBarCode", true);
            hardware.methods.put("printNormal", it -> {
                if (lines.size() >= failsAfter) {
                    throw new JposException(JposConst.JPOS_E_OFFLINE, "cable");
                }
                String text = ((String) it[1]).stripTrailing();
                if (!text.isEmpty()) {
                    lines.add(text.strip());
                }
            });
        }

        @Override
        public Device<Printer> device() {
            return printer;
        }

        @Override
        public boolean fault(Fault fault) {
            hardware.fault = fault;
            hardware.properties.put("RecEmpty", fault == Fault.NO_PAPER);
            return fault != Fault.GARBAGE && fault != Fault.STALE && fault != Fault.SLOW;
        }

        @Override
        public List<String> paper() {
            return List.copyOf(lines);
        }

        @Override
        public int pulses() {
            return 0;
        }

        @Override
        public void close() {
            hardware.close();
        }
    }
}
