// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.label;

import static dev.mizan.testkit.tck.label.LabelPrinterHarness.job;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.Known;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.printer.Evidence;
import dev.mizan.hardware.printer.LabelPrinter;
import dev.mizan.hardware.printer.LabelPrinterStatus;
import dev.mizan.hardware.printer.PrinterReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.testkit.tck.device.Calls;
import dev.mizan.testkit.tck.device.Fault;
import dev.mizan.testkit.tck.device.Rule;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** A printer that stopped has not printed, and what is taken back does not come out. */
public interface LabelStops extends LabelPrinterHarness {
    private static LabelPrinter telling(LabelPrinter held) {
        assumeTrue(held.capabilities().profile().tellsStatus(), "it does not tell");
        return held;
    }

    @Test
    default void label_Z10_withoutLabelsNothingIsSent() {
        Rule.with(this, (bench, device) -> {
            LabelPrinter held = telling(Calls.claim(device));
            bench.load(0);
            Calls.refused(PrinterReason.NO_PAPER, Calls.ended(held.print(job("1", 1, "ALPHA"), Calls.longly())));
            bench.load(9);
            assertEquals(0, bench.out().size());
        });
    }

    @Test
    default void label_Z11_withAnOpenHeadNothingIsSent() {
        Rule.with(this, (bench, device) -> {
            LabelPrinter held = telling(Calls.claim(device));
            bench.openHead(true);
            Calls.refused(PrinterReason.COVER_OPEN, Calls.ended(held.print(job("1", 1, "ALPHA"), Calls.longly())));
            bench.openHead(false);
            assertEquals(0, bench.out().size());
        });
    }

    @Test
    default void label_Z12_pausedNothingIsSent() {
        Rule.with(this, (bench, device) -> {
            LabelPrinter held = telling(Calls.claim(device));
            bench.pause(true);
            Calls.refused(PrinterReason.PAUSED, Calls.ended(held.print(job("1", 1, "ALPHA"), Calls.longly())));
            bench.pause(false);
            assertEquals(0, bench.out().size());
        });
    }

    @Test
    default void label_Z13_whatRanOutInTheMiddleIsNotPrinted() {
        Rule.with(this, (bench, device) -> {
            LabelPrinter held = telling(Calls.claim(device));
            bench.load(2);
            Calls.refused(PrinterReason.UNCONFIRMED, Calls.ended(held.print(job("1", 5, "ALPHA"), Calls.longly())));
            assertEquals(2, bench.out().size());
        });
    }

    @Test
    default void label_Z14_aSilentPrinterIsNotSaidToBeWell() {
        Rule.under(Fault.SILENT, this, (bench, device) -> {
            LabelPrinter held = Calls.claim(device);
            bench.fault(Fault.SILENT);
            if (Calls.endedSoon(held.status(Calls.shortly())) instanceof Outcome.Done<LabelPrinterStatus> it) {
                assertNotEquals(Known.YES, it.value().online());
                assertEquals(Known.UNKNOWN, it.value().labels());
            }
        });
    }

    @Test
    default void label_Z15_whatIsClearedDoesNotComeOut() {
        Rule.with(this, (bench, device) -> {
            LabelPrinter held = telling(Calls.claim(device));
            bench.load(1);
            Calls.ended(held.print(job("1", 3, "ALPHA"), Calls.longly()));
            Calls.doneOf(held.clear(Calls.longly()));
            assertEquals(0, bench.waiting());
            bench.load(9);
            Calls.doneOf(held.print(job("2", 1, "BETA"), Calls.longly()));
            assertEquals(2, bench.out().size());
        });
    }

    @Test
    default void label_Z16_whatIsTakenBackDoesNotComeOut() {
        Rule.with(this, (bench, device) -> {
            LabelPrinter held = Calls.claim(device);
            assumeTrue(held.capabilities().best() == Evidence.PRINTED, "a call ends before the labels are out");
            bench.hold(true);
            Patience patience = Calls.longly();
            CompletionStage<Outcome<Evidence>> call = held.print(job("1", 3, "ALPHA"), patience);
            assertTrue(Calls.until(() -> bench.waiting() == 3), () -> "in it are " + bench.waiting());
            patience.cancel().cancel();
            Calls.refused(DeviceReason.CANCELLED, Calls.ended(call));
            Calls.doneOf(held.status(Calls.longly()));
            bench.hold(false);
            assertEquals(0, bench.out().size());
        });
    }
}
