// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.printer;

import dev.mizan.hardware.device.Known;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * How a label printer fares as it says itself; UNKNOWN for what it does not tell.
 *
 * @param online whether it answers
 * @param labels whether there are labels in it
 * @param ribbon whether there is ribbon, where it needs one
 * @param headOpen whether its head stands open
 * @param paused whether somebody has paused it
 * @param waiting how many copies it has and did not print; empty where it does not tell
 */
public record LabelPrinterStatus(
        Known online, Known labels, Known ribbon, Known headOpen, Known paused, OptionalInt waiting) {
    /** Nothing is known. */
    public static final LabelPrinterStatus UNKNOWN = new LabelPrinterStatus(
            Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN, OptionalInt.empty());

    public LabelPrinterStatus {
        Objects.requireNonNull(online);
        Objects.requireNonNull(labels);
        Objects.requireNonNull(ribbon);
        Objects.requireNonNull(headOpen);
        Objects.requireNonNull(paused);
        Objects.requireNonNull(waiting);
    }
}
