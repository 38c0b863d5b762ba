// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.rfid;

import dev.mizan.hardware.device.Held;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/**
 * An RFID reader in the hands of a till or a stock taker.
 *
 * <p><b>When:</b> as goods are counted or laid on the counter. <b>Thread:</b> any. <b>May it block?</b> No. <b>On
 * failure</b> refused. <b>To test it:</b> {@code RfidContract} of pos-testkit.
 */
public interface RfidReader extends Held {
    /** The tags seen until the deadline or until no new one comes, each once. */
    CompletionStage<Outcome<Set<RfidTag>>> inventory(Patience patience);
}
