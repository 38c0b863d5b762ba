// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.scale.plu;

import dev.mizan.hardware.device.Held;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * A label scale in the hands of a shop.
 *
 * <p><b>When:</b> after a change of prices, at night or at once. <b>Thread:</b> any. <b>May it block?</b> No. <b>On
 * failure</b> refused, and what the scale sells is asked by {@link #loaded} before anything else is sent: a load that was
 * not confirmed may be there in part. <b>To test it:</b> {@code PluContract} of pos-testkit.
 */
public interface ScalePluPort extends Held {
    /** Sends a load; done where the scale has confirmed all of it: what it sells now, by number ascending. */
    CompletionStage<Outcome<List<Plu>>> load(PluLoad load, Patience patience);

    /** What the scale says it sells, by number ascending. */
    CompletionStage<Outcome<List<Plu>>> loaded(Patience patience);
}
