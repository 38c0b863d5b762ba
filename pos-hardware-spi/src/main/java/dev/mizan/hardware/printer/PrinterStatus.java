// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.printer;

import dev.mizan.hardware.device.Known;
import java.util.Objects;

/**
 * How a printer fares as it says itself; UNKNOWN for what it does not tell.
 *
 * @param online whether it takes jobs
 * @param paper whether there is paper
 * @param paperLow whether the roll nears its end
 * @param coverOpen whether the cover stands open
 */
public record PrinterStatus(Known online, Known paper, Known paperLow, Known coverOpen) {
    /** Nothing is known. */
    public static final PrinterStatus UNKNOWN =
            new PrinterStatus(Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN);

    public PrinterStatus {
        Objects.requireNonNull(online);
        Objects.requireNonNull(paper);
        Objects.requireNonNull(paperLow);
        Objects.requireNonNull(coverOpen);
    }
}
