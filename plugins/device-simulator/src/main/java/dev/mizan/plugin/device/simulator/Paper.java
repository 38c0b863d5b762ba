// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.device.simulator;

import dev.mizan.hardware.receipt.raster.Raster;
import java.util.Objects;
import java.util.Optional;

/**
 * What came out of a virtual printer.
 *
 * @param number counts from 1
 * @param job the id of what was printed
 * @param text as it stands on the paper, for a terminal that orders Arabic by itself
 * @param picture of the paper, where the printer has a typesetter
 */
public record Paper(long number, String job, String text, Optional<Raster> picture) {
    public Paper {
        Objects.requireNonNull(job);
        Objects.requireNonNull(text);
        Objects.requireNonNull(picture);
    }
}
