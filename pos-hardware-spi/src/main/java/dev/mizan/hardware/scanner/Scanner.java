// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.scanner;

import dev.mizan.hardware.device.Held;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * A scanner in the hands of a till.
 *
 * <p><b>When:</b> {@link #listen} once, after claiming. <b>Thread:</b> scans come one after the other, in order, on the
 * device's thread, which the listener must not block. <b>On failure</b> nothing comes and the device's health tells; a
 * scan that is cut short is never told. <b>To test it:</b> {@code ScannerContract} of pos-testkit.
 */
public interface Scanner extends Held {
    /** What it can do; the same as long as it is held. */
    ScannerCapabilities capabilities();

    /** Who is told of scans from now on; one that was given before is told no more. Scans before are not kept. */
    void listen(Consumer<Scan> listener);

    /** Lets it read or not; while it does not, what is shown to it is not told, neither now nor later. */
    CompletionStage<Outcome<Boolean>> enable(boolean on, Patience patience);
}
