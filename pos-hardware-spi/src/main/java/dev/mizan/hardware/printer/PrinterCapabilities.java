// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.printer;

import dev.mizan.hardware.receipt.escpos.PrinterProfile;
import java.util.Objects;

/**
 * What a printer can do.
 *
 * @param profile its paper, code tables, codes and cutter
 * @param best the strongest evidence that it can give for a job
 */
public record PrinterCapabilities(PrinterProfile profile, Evidence best) {
    public PrinterCapabilities {
        Objects.requireNonNull(profile);
        Objects.requireNonNull(best);
    }
}
