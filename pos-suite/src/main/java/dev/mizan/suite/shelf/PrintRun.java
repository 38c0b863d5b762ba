// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.shelf;

import dev.mizan.hardware.printer.Evidence;
import dev.mizan.hardware.receipt.label.Handling;
import java.time.Duration;
import java.util.Objects;

/**
 * How the labels of a job are printed.
 *
 * @param job that was taken out of the queue
 * @param attempt 1 for the first; a label that is in doubt after an attempt is printed again only by the next
 * @param enough how sure it must be that a label is printed before it counts as hung
 * @param after what the printer does with each
 * @param each how long one label may take at most
 */
public record PrintRun(String job, int attempt, Evidence enough, Handling after, Duration each) {
    public PrintRun {
        Objects.requireNonNull(job);
        Objects.requireNonNull(enough);
        Objects.requireNonNull(after);
        if (attempt < 1 || each.isNegative() || each.isZero()) {
            throw new IllegalArgumentException("attempt " + attempt + ", " + each + " for a label");
        }
    }

    /** The first attempt: the printer says of each that it is printed, within 30 seconds; torn off by hand. */
    public static PrintRun of(String job) {
        return new PrintRun(job, 1, Evidence.PRINTED, Handling.TEAR_OFF, Duration.ofSeconds(30));
    }

    /** One more attempt for what is left, labels in doubt among it. */
    public PrintRun again() {
        return new PrintRun(job, attempt + 1, enough, after, each);
    }

    /** The same for a printer that can not say more than this, such as one behind a device file. */
    public PrintRun when(Evidence told) {
        return new PrintRun(job, attempt, told, after, each);
    }

    /** The same, and this is done with each. */
    public PrintRun then(Handling handling) {
        return new PrintRun(job, attempt, enough, handling, each);
    }
}
