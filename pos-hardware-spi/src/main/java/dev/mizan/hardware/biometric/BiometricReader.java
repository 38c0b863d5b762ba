// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.biometric;

import dev.mizan.hardware.device.Held;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import java.util.concurrent.CompletionStage;

/**
 * A biometric reader in the hands of a till.
 *
 * <p><b>When:</b> as a person signs in or approves. <b>Thread:</b> any. <b>May it block?</b> No. <b>On failure</b> refused;
 * with TIMED_OUT where nobody came. A person whom it does not know is NOT_FOUND. <b>To test it:</b> {@code BiometricContract} of pos-testkit.
 */
public interface BiometricReader extends Held {
    /** Asks whether it is this person; {@code subject} is the reader's own key for an enrolled one. */
    CompletionStage<Outcome<Assertion>> verify(String subject, Patience patience);
}
