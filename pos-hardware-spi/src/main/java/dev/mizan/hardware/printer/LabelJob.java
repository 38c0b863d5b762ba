// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.printer;

import dev.mizan.hardware.receipt.label.Handling;
import dev.mizan.hardware.receipt.label.Label;
import java.util.Objects;

/**
 * A label to be printed once, in as many copies as it says.
 *
 * @param id the same id is the same job: handed in again it is answered and not printed again; 1 to {@value PrintJob#MOST}
 *     characters
 * @param label what is printed
 * @param after what becomes of each copy
 */
public record LabelJob(String id, Label label, Handling after) {
    public LabelJob {
        Objects.requireNonNull(label);
        Objects.requireNonNull(after);
        if (id.isBlank() || id.length() > PrintJob.MOST) {
            throw new IllegalArgumentException("a job's id has 1 to " + PrintJob.MOST + " characters: \"" + id + "\"");
        }
    }

    /** A label that is torn off by hand. */
    public LabelJob(String id, Label label) {
        this(id, label, Handling.TEAR_OFF);
    }
}
