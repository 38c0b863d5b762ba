// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.fiscal;

import dev.mizan.hardware.device.Held;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * A fiscal device in the hands of a till.
 *
 * <p><b>When:</b> {@link #stamp} at the completion of a sale whose regime is outside; {@link #find} after an answer that
 * never came, before anything else. <b>Thread:</b> any. <b>May it block?</b> No. <b>On failure</b> refused; after TIMED_OUT
 * or OFFLINE it is not known whether the document was signed. <b>To test it:</b> {@code SignerContract} of pos-testkit.
 */
public interface FiscalDevice extends Held {
    /** Has a document signed. */
    CompletionStage<Outcome<FiscalStamp>> stamp(FiscalRequest request, Patience patience);

    /** What was signed under a key, or empty where nothing was. */
    CompletionStage<Outcome<Optional<FiscalStamp>>> find(String key, Patience patience);
}
