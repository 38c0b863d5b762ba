// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.kitchen;

import dev.mizan.hardware.device.Held;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * A kitchen display in the hands of a till.
 *
 * <p><b>When:</b> as an order is placed, changed or taken back. <b>Thread:</b> any; bumps come in order on the device's
 * thread. <b>May it block?</b> No. <b>On failure</b> refused; the ticket is to be shown again by the host. <b>To test
 * it:</b> {@code KitchenContract} of pos-testkit.
 */
public interface KitchenDisplay extends Held {
    /** Shows a ticket, or shows it anew. */
    CompletionStage<Outcome<Boolean>> show(KitchenTicket ticket, Patience patience);

    /** Takes a ticket off; one that is not there is NOT_FOUND. */
    CompletionStage<Outcome<Boolean>> remove(String ticketId, Patience patience);

    /** Who is told the id of each ticket that the kitchen marks as done. */
    void onBump(Consumer<String> listener);
}
