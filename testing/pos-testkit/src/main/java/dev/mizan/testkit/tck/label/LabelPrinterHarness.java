// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.label;

import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.printer.LabelJob;
import dev.mizan.hardware.printer.LabelPrinter;
import dev.mizan.hardware.receipt.label.Label;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.testkit.tck.device.DeviceContract;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** How the kit gets at a vendor's label printer; it must set the letters of ASCII by a font of its own. */
public interface LabelPrinterHarness extends DeviceContract<LabelPrinter, LabelPrinterBench> {
    @Override
    default DeviceKind kind() {
        return DeviceKind.LABEL_PRINTER;
    }

    @Override
    default CompletionStage<? extends Outcome<?>> probe(LabelPrinter held, Patience patience) {
        return held.print(job(UUID.randomUUID().toString(), 1, "PROBE"), patience);
    }

    /** A label of lines, so often. */
    static LabelJob job(String id, int copies, String... lines) {
        List<Label.Field> fields = new ArrayList<>();
        for (String line : lines) {
            fields.add(new Label.Words(10, 10 + 40 * fields.size(), 30, line));
        }
        return new LabelJob(id, new Label(320, 240, fields, copies));
    }

    /** The letters on each label that came out. */
    static List<List<String>> words(LabelPrinterBench bench) {
        return bench.out().stream().map(PrintedLabel::words).toList();
    }
}
