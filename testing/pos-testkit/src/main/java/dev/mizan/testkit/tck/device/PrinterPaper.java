// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.hardware.device.Known;
import dev.mizan.hardware.printer.Evidence;
import dev.mizan.hardware.printer.PrintJob;
import dev.mizan.hardware.printer.Printer;
import dev.mizan.hardware.printer.PrinterReason;
import dev.mizan.hardware.printer.PrinterStatus;
import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.ReceiptBuilder;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What gets on paper and what does not; the drawer opens when the document says so. */
public interface PrinterPaper extends PrinterHarness {
    @Test
    default void printer_Q01_withoutPaperNothingIsSent() {
        Rule.under(Fault.NO_PAPER, this, (bench, device) -> {
            Printer held = Calls.claim(device);
            assumeTrue(held.capabilities().profile().tellsStatus(), "it does not tell");
            bench.fault(Fault.NO_PAPER);
            Calls.refused(PrinterReason.NO_PAPER, Calls.ended(held.print(job("ALPHA"), Calls.longly())));
            assertEquals(List.of(), bench.paper());
        });
    }

    @Test
    default void printer_Q02_aSilentPrinterIsNotSaidToBeWell() {
        Rule.under(Fault.SILENT, this, (bench, device) -> {
            Printer held = Calls.claim(device);
            bench.fault(Fault.SILENT);
            if (Calls.endedSoon(held.status(Calls.shortly())) instanceof Outcome.Done<PrinterStatus> it) {
                assertNotEquals(Known.YES, it.value().online());
                assertEquals(Known.UNKNOWN, it.value().paper());
            }
        });
    }

    @Test
    default void printer_Q03_controlCharactersInDataDoNothing() {
        Rule.with(this, (bench, device) -> {
            Printer held = Calls.claim(device);
            String hostile = "TEA\u001Bp\u0000\u0019\u0019 \u0010\u0014\u0001\u0000\u0001 CUT\u001DV\u0000";
            Outcome<Evidence> printed = Calls.ended(held.print(job(hostile), Calls.longly()));
            if (printed.isDone()) {
                Calls.doneOf(held.print(
                        new PrintJob(
                                "after",
                                Receipt.builder().line(Text.en("AFTER")).build(),
                                Page.ENGLISH),
                        Calls.longly()));
                assertTrue(bench.paper().contains("AFTER"), "what follows is printed");
            }
            assertEquals(0, bench.pulses());
        });
    }

    @Test
    default void printer_Q04_theDrawerDoesNotOpenByItself() {
        Rule.with(this, (bench, device) -> {
            Calls.doneOf(Calls.claim(device).print(job("BILL"), Calls.longly()));
            assertEquals(0, bench.pulses());
        });
    }

    @Test
    default void printer_Q05_theDrawerOpensOnceWhereTheDocumentSaysSo() {
        Rule.with(this, (bench, device) -> {
            Printer held = Calls.claim(device);
            assumeTrue(held.capabilities().profile().drawerPin() != 0, "no drawer");
            Receipt receipt = Receipt.builder()
                    .line(Text.en("CASH"))
                    .openDrawer("cash sale")
                    .build();
            Calls.doneOf(held.print(new PrintJob("1", receipt, Page.ENGLISH), Calls.longly()));
            assertEquals(1, bench.pulses());
        });
    }

    @Test
    default void printer_Q06_noCharacterIsReplaced() {
        Rule.with(this, (bench, device) -> {
            Printer held = Calls.claim(device);
            for (String text : List.of("قهوة عربية", "\u20C1 12.50", "\u2603 SNOW")) {
                Calls.ended(held.print(
                        new PrintJob(text, Receipt.builder().line(Text.en(text)).build(), Page.ENGLISH),
                        Calls.longly()));
            }
            assertTrue(bench.paper().stream().noneMatch(it -> it.contains("?")), "a question mark is on the paper");
        });
    }

    @Test
    default void printer_Q07_aLongDocumentIsPrintedToItsEnd() {
        Rule.with(this, (bench, device) -> {
            ReceiptBuilder receipt = Receipt.builder();
            for (int i = 1; i <= 400; i++) {
                receipt.row(Text.en("ARTICLE " + i), "1.00");
            }
            Calls.doneOf(Calls.claim(device).print(new PrintJob("1", receipt.build(), Page.ENGLISH), Calls.longly()));
            assertEquals(400, bench.paper().size());
            assertTrue(bench.paper().get(399).startsWith("ARTICLE 400"), "to the end");
        });
    }

    private static PrintJob job(String line) {
        return new PrintJob("1", Receipt.builder().line(Text.en(line)).build(), Page.ENGLISH);
    }
}
