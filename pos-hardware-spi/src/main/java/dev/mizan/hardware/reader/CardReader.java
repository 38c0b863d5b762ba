// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.reader;

import dev.mizan.hardware.device.Held;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import java.util.concurrent.CompletionStage;

/**
 * A card reader in the hands of a till.
 *
 * <p><b>When:</b> as a customer or clerk is asked for a card. <b>Thread:</b> any. <b>May it block?</b> No. <b>On
 * failure</b> refused; with TIMED_OUT where no card came. <b>To test it:</b> {@code ReaderContract} of pos-testkit.
 */
public interface CardReader extends Held {
    /** Waits for one card. */
    CompletionStage<Outcome<CardRead>> read(Patience patience);
}
