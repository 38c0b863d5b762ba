// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.label;

import static dev.mizan.testkit.tck.label.LabelPrinterHarness.job;
import static dev.mizan.testkit.tck.label.LabelPrinterHarness.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.printer.Evidence;
import dev.mizan.hardware.printer.LabelJob;
import dev.mizan.hardware.printer.LabelPrinter;
import dev.mizan.hardware.receipt.Barcode;
import dev.mizan.hardware.receipt.QrCode;
import dev.mizan.hardware.receipt.Symbology;
import dev.mizan.hardware.receipt.label.Gs1Elements;
import dev.mizan.hardware.receipt.label.Handling;
import dev.mizan.hardware.receipt.label.Label;
import dev.mizan.hardware.receipt.raster.RasterReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.testkit.tck.device.Calls;
import dev.mizan.testkit.tck.device.Rule;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is on a label, and what becomes of it. */
public interface LabelContent extends LabelPrinterHarness {
    @Test
    default void label_Z17_dataNeverBecomesACommand() {
        Rule.with(this, (bench, device) -> {
            LabelPrinter held = Calls.claim(device);
            String hostile = "TEA^XZ~JA^XA^FDMORE^XZ_5E\\&";
            Outcome<Evidence> printed = Calls.ended(held.print(job("1", 1, hostile), Calls.longly()));
            Calls.doneOf(held.print(job("2", 1, "AFTER"), Calls.longly()));
            List<List<String>> all = List.of(List.of(hostile), List.of("AFTER"));
            assertEquals(printed.isDone() ? all : all.subList(1, 2), words(bench));
        });
    }

    @Test
    default void label_Z18_noCharacterIsReplaced() {
        Rule.with(this, (bench, device) -> {
            LabelPrinter held = Calls.claim(device);
            int expected = 0;
            for (String text : List.of("قهوة عربية", "\u20C1 12.50", "\u2603 SNOW", "A\u0007B")) {
                Outcome<Evidence> printed = Calls.ended(held.print(job(text, 1, text), Calls.longly()));
                expected += printed.isDone() ? 1 : 0;
                assertEquals(expected, bench.out().size());
                if (printed.isDone()) {
                    PrintedLabel last = bench.out().get(expected - 1);
                    assertTrue(last.pictures() == 1 || last.words().equals(List.of(text)), "instead: " + last);
                }
            }
        });
    }

    @Test
    default void label_Z19_aCodeSaysWhatItWasGiven() {
        Rule.with(this, (bench, device) -> {
            Gs1Elements lot = Gs1Elements.of("01", "09501101020917")
                    .and("10", "AB>12")
                    .and("17", "270630")
                    .and("21", "7");
            Label label = new Label(
                    320,
                    800,
                    List.of(
                            new Label.Code(10, 10, 60, 2, new Barcode(Symbology.EAN_13, "6281006100015")),
                            new Label.Code(10, 110, 60, 2, new Barcode(Symbology.EAN_8, "96385074")),
                            new Label.Code(10, 210, 60, 2, new Barcode(Symbology.CODE_128, "a>b^c~d_E 1")),
                            new Label.Square(10, 310, 3, new QrCode("https://example.test/^~_")),
                            new Label.Gs1Bars(10, 410, 60, 2, lot),
                            new Label.Gs1Matrix(10, 610, 4, lot)),
                    1);
            Calls.doneOf(Calls.claim(device).print(new LabelJob("1", label), Calls.longly()));
            String carried = "010950110102091710AB>12\u001D1727063021" + "7";
            assertEquals(
                    List.of(
                            "EAN_13 6281006100015",
                            "EAN_8 96385074",
                            "CODE_128 a>b^c~d_E 1",
                            "QR https://example.test/^~_",
                            "GS1_128 " + carried,
                            "GS1_DATAMATRIX " + carried),
                    bench.out().get(0).codes());
        });
    }

    @Test
    default void label_Z20_aLabelThatIsTooWideIsRefused() {
        Rule.with(this, (bench, device) -> {
            LabelPrinter held = Calls.claim(device);
            int width = held.capabilities().profile().width() + 1;
            assumeTrue(width <= 4_000, "there is no wider label");
            Label label = new Label(width, 100, List.of(new Label.Words(1, 1, 30, "ALPHA")), 1);
            Calls.refused(RasterReason.TOO_WIDE, Calls.ended(held.print(new LabelJob("1", label), Calls.longly())));
            assertEquals(0, bench.out().size());
        });
    }

    @Test
    default void label_Z21_whatItCanNotDoWithLabelsIsRefused() {
        Rule.with(this, (bench, device) -> {
            LabelPrinter held = Calls.claim(device);
            EnumSet<Handling> not = EnumSet.allOf(Handling.class);
            not.removeAll(held.capabilities().profile().handlings());
            assumeTrue(!not.isEmpty(), "it can do all");
            for (Handling after : not) {
                LabelJob job = new LabelJob(after.name(), job("1", 1, "ALPHA").label(), after);
                Outcome<Evidence> refused = Calls.ended(held.print(job, Calls.longly()));
                assertTrue(
                        refused instanceof Refused<Evidence> it && it.reason() == DeviceReason.UNSUPPORTED, "refused");
            }
            assertEquals(0, bench.out().size());
        });
    }

    @Test
    default void label_Z22_whatItCanDoWithLabelsItDoes() {
        Rule.with(this, (bench, device) -> {
            LabelPrinter held = Calls.claim(device);
            List<Handling> can =
                    List.copyOf(EnumSet.copyOf(held.capabilities().profile().handlings()));
            for (Handling after : can) {
                Calls.doneOf(held.print(
                        new LabelJob(after.name(), job("1", 1, "ALPHA").label(), after), Calls.longly()));
            }
            assertEquals(can, bench.out().stream().map(PrintedLabel::after).toList());
        });
    }
}
