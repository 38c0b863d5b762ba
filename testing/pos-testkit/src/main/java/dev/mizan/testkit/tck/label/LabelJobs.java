// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.label;

import static dev.mizan.testkit.tck.label.LabelPrinterHarness.job;
import static dev.mizan.testkit.tck.label.LabelPrinterHarness.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mizan.hardware.printer.Evidence;
import dev.mizan.hardware.printer.LabelPrinter;
import dev.mizan.hardware.printer.PrinterReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.testkit.tck.device.Calls;
import dev.mizan.testkit.tck.device.Fault;
import dev.mizan.testkit.tck.device.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels come out whole, in order, once, as often as asked, and no more is claimed than is known. */
public interface LabelJobs extends LabelPrinterHarness {
    @Test
    default void label_Z01_aLabelIsOutWhole() {
        Rule.with(this, (bench, device) -> {
            Calls.doneOf(Calls.claim(device).print(job("1", 1, "ALPHA", "BETA"), Calls.longly()));
            assertEquals(List.of(List.of("ALPHA", "BETA")), words(bench));
        });
    }

    @Test
    default void label_Z02_labelsComeOutInOrder() {
        Rule.with(this, (bench, device) -> {
            LabelPrinter held = Calls.claim(device);
            held.print(job("1", 1, "ALPHA"), Calls.longly());
            Calls.doneOf(held.print(job("2", 1, "BETA"), Calls.longly()));
            assertEquals(List.of(List.of("ALPHA"), List.of("BETA")), words(bench));
        });
    }

    @Test
    default void label_Z03_asManyComeOutAsWereAskedFor() {
        Rule.with(this, (bench, device) -> {
            Calls.doneOf(Calls.claim(device).print(job("1", 7, "ALPHA"), Calls.longly()));
            assertEquals(7, bench.out().size());
        });
    }

    @Test
    default void label_Z04_aJobIsPrintedOnce() {
        Rule.with(this, (bench, device) -> {
            LabelPrinter held = Calls.claim(device);
            Calls.doneOf(held.print(job("1", 1, "ALPHA"), Calls.longly()));
            Calls.doneOf(held.print(job("1", 1, "ALPHA"), Calls.longly()));
            assertEquals(1, bench.out().size());
        });
    }

    @Test
    default void label_Z05_aJobHandedInAgainHasTheSameEvidence() {
        Rule.with(this, (bench, device) -> {
            LabelPrinter held = Calls.claim(device);
            Evidence first = Calls.doneOf(held.print(job("1", 1, "ALPHA"), Calls.longly()));
            assertEquals(first, Calls.doneOf(held.print(job("1", 1, "ALPHA"), Calls.longly())));
        });
    }

    @Test
    default void label_Z06_anIdStandsForOneLabel() {
        Rule.with(this, (bench, device) -> {
            LabelPrinter held = Calls.claim(device);
            Calls.doneOf(held.print(job("1", 1, "ALPHA"), Calls.longly()));
            Calls.refused(PrinterReason.OTHER_JOB, Calls.ended(held.print(job("1", 2, "ALPHA"), Calls.longly())));
        });
    }

    @Test
    default void label_Z07_evidenceIsNoStrongerThanDeclared() {
        Rule.with(this, (bench, device) -> {
            LabelPrinter held = Calls.claim(device);
            Evidence told = Calls.doneOf(held.print(job("1", 1, "ALPHA"), Calls.longly()));
            assertTrue(told.compareTo(held.capabilities().best()) <= 0, told + " beyond what is declared");
        });
    }

    @Test
    default void label_Z08_pulledOutBeforeAByteItIsSureThatNothingIsPrinted() {
        Rule.under(Fault.UNPLUGGED, this, (bench, device) -> {
            LabelPrinter held = Calls.claim(device);
            bench.fault(Fault.UNPLUGGED);
            Outcome<Evidence> refused = Calls.endedSoon(held.print(job("1", 1, "ALPHA"), Calls.shortly()));
            assertTrue(refused instanceof Refused<Evidence> it && it.reason() != PrinterReason.UNCONFIRMED, "is sure");
            bench.fault(Fault.NONE);
            Calls.doneOf(held.print(job("1", 1, "ALPHA"), Calls.longly()));
            assertEquals(1, bench.out().size());
        });
    }

    @Test
    default void label_Z09_aConnectionThatWasDroppedWhenIdleIsTakenUpAnew() {
        Rule.under(Fault.STALE, this, (bench, device) -> {
            LabelPrinter held = Calls.claim(device);
            Calls.doneOf(held.print(job("1", 1, "ALPHA"), Calls.longly()));
            bench.fault(Fault.STALE);
            Calls.doneOf(held.print(job("2", 1, "BETA"), Calls.longly()));
            assertEquals(2, bench.out().size());
        });
    }
}
