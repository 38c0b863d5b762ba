// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.printer;

import dev.mizan.hardware.receipt.label.LabelProfile;
import java.util.Objects;

/**
 * What a label printer can do.
 *
 * @param profile its width, density, font and what it does with labels
 * @param best the strongest evidence that it can give for a job
 */
public record LabelPrinterCapabilities(LabelProfile profile, Evidence best) {
    public LabelPrinterCapabilities {
        Objects.requireNonNull(profile);
        Objects.requireNonNull(best);
    }
}
