// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.printer.escpos;

import dev.mizan.hardware.printer.PrintJob;
import dev.mizan.hardware.receipt.escpos.EscPosRenderer;
import dev.mizan.hardware.receipt.escpos.PrinterProfile;
import dev.mizan.hardware.receipt.escpos.TextStrategy;
import dev.mizan.hardware.receipt.raster.Typesetter;
import dev.mizan.spi.outcome.Outcome;
import java.util.Objects;
import java.util.Optional;

/**
 * How documents become bytes for a printer.
 *
 * @param typesetter for lines that no code page carries; without one they are refused
 */
public record Rendering(PrinterProfile profile, TextStrategy strategy, Optional<Typesetter> typesetter) {
    public Rendering {
        Objects.requireNonNull(profile);
        Objects.requireNonNull(strategy);
        Objects.requireNonNull(typesetter);
    }

    Outcome<byte[]> bytes(PrintJob job) {
        return new EscPosRenderer(profile, job.page(), strategy, typesetter, job.pictures()).render(job.receipt());
    }
}
