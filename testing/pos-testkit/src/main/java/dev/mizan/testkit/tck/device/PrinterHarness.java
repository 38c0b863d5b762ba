// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.device;

import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.printer.PrintJob;
import dev.mizan.hardware.printer.Printer;
import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Text;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** How the kit gets at a vendor's printer; it must print the letters of ASCII as letters. */
public interface PrinterHarness extends DeviceHarness<Printer, PrinterBench> {
    @Override
    default DeviceKind kind() {
        return DeviceKind.RECEIPT_PRINTER;
    }

    @Override
    default CompletionStage<? extends Outcome<?>> probe(Printer held, Patience patience) {
        Receipt receipt = Receipt.builder().line(Text.en("PROBE")).build();
        return held.print(new PrintJob(UUID.randomUUID().toString(), receipt, Page.ENGLISH), patience);
    }
}
