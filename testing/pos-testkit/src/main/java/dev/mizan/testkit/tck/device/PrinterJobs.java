// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mizan.hardware.printer.Evidence;
import dev.mizan.hardware.printer.PrintJob;
import dev.mizan.hardware.printer.Printer;
import dev.mizan.hardware.printer.PrinterReason;
import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.ReceiptBuilder;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** Jobs are printed whole, in order, once, and no more is claimed than is known. */
public interface PrinterJobs extends PrinterHarness {
    @Test
    default void printer_P01_aDocumentIsOnPaperWhole() {
        Rule.with(this, (bench, device) -> {
            Calls.doneOf(Calls.claim(device).print(job("1", "ALPHA", "BETA", "GAMMA"), Calls.longly()));
            assertEquals(List.of("ALPHA", "BETA", "GAMMA"), bench.paper());
        });
    }

    @Test
    default void printer_P02_jobsArePrintedInOrder() {
        Rule.with(this, (bench, device) -> {
            Printer held = Calls.claim(device);
            held.print(job("1", "ALPHA"), Calls.longly());
            Calls.doneOf(held.print(job("2", "BETA"), Calls.longly()));
            assertEquals(List.of("ALPHA", "BETA"), bench.paper());
        });
    }

    @Test
    default void printer_P03_jobsNeverMix() {
        Rule.with(this, (bench, device) -> {
            Printer held = Calls.claim(device);
            List<CompletionStage<Outcome<Evidence>>> calls = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                calls.add(held.print(job("J" + i, "BEGIN " + i, "END " + i), Calls.longly()));
            }
            calls.forEach(Calls::doneOf);
            List<String> paper = bench.paper();
            assertEquals(16, paper.size());
            for (int i = 0; i < 16; i += 2) {
                assertEquals(paper.get(i).replace("BEGIN", "END"), paper.get(i + 1));
            }
        });
    }

    @Test
    default void printer_P04_aJobIsPrintedOnce() {
        Rule.with(this, (bench, device) -> {
            Printer held = Calls.claim(device);
            Calls.doneOf(held.print(job("1", "ALPHA"), Calls.longly()));
            Calls.doneOf(held.print(job("1", "ALPHA"), Calls.longly()));
            assertEquals(1, bench.paper().stream().filter("ALPHA"::equals).count());
        });
    }

    @Test
    default void printer_P05_aJobHandedInAgainHasTheSameEvidence() {
        Rule.with(this, (bench, device) -> {
            Printer held = Calls.claim(device);
            Evidence first = Calls.doneOf(held.print(job("1", "ALPHA"), Calls.longly()));
            assertEquals(first, Calls.doneOf(held.print(job("1", "ALPHA"), Calls.longly())));
        });
    }

    @Test
    default void printer_P06_anIdStandsForOneDocument() {
        Rule.with(this, (bench, device) -> {
            Printer held = Calls.claim(device);
            Calls.doneOf(held.print(job("1", "ALPHA"), Calls.longly()));
            Calls.refused(PrinterReason.OTHER_JOB, Calls.ended(held.print(job("1", "BETA"), Calls.longly())));
        });
    }

    @Test
    default void printer_P07_evidenceIsNoStrongerThanDeclared() {
        Rule.with(this, (bench, device) -> {
            Printer held = Calls.claim(device);
            Evidence told = Calls.doneOf(held.print(job("1", "ALPHA"), Calls.longly()));
            assertTrue(told.compareTo(held.capabilities().best()) <= 0, told + " beyond what is declared");
        });
    }

    @Test
    default void printer_P08_pulledOutBeforeAByteItIsSureThatNothingIsPrinted() {
        Rule.under(Fault.UNPLUGGED, this, (bench, device) -> {
            Printer held = Calls.claim(device);
            bench.fault(Fault.UNPLUGGED);
            Outcome<Evidence> refused = Calls.endedSoon(held.print(job("1", "ALPHA"), Calls.shortly()));
            assertTrue(refused instanceof Refused<Evidence> it && it.reason() != PrinterReason.UNCONFIRMED, "is sure");
            bench.fault(Fault.NONE);
            Calls.doneOf(held.print(job("1", "ALPHA"), Calls.longly()));
            assertEquals(List.of("ALPHA"), bench.paper());
        });
    }

    @Test
    default void printer_P09_aConnectionThatWasDroppedWhenIdleIsTakenUpAnew() {
        Rule.under(Fault.STALE, this, (bench, device) -> {
            Printer held = Calls.claim(device);
            Calls.doneOf(held.print(job("1", "ALPHA"), Calls.longly()));
            bench.fault(Fault.STALE);
            Calls.doneOf(held.print(job("2", "BETA"), Calls.longly()));
            assertEquals(List.of("ALPHA", "BETA"), bench.paper());
        });
    }

    private static PrintJob job(String id, String... lines) {
        ReceiptBuilder receipt = Receipt.builder();
        for (String line : lines) {
            receipt.line(Text.en(line));
        }
        return new PrintJob(id, receipt.build(), Page.ENGLISH);
    }
}
