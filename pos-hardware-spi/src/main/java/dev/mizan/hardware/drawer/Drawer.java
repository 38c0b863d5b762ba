// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.drawer;

import dev.mizan.hardware.device.Held;
import dev.mizan.hardware.device.Known;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import java.util.concurrent.CompletionStage;

/**
 * A cash drawer in the hands of a till. It opens by {@link #open} and by nothing else (odoo issue 15081).
 *
 * <p><b>When:</b> as cash is to go in or out. <b>Thread:</b> any. <b>May it block?</b> No. <b>On failure</b> refused by
 * {@link dev.mizan.hardware.device.DeviceReason}; a pulse that may have been given is not given again by the driver (odoo
 * issue 33328). <b>To test it:</b> {@code DrawerContract} of pos-testkit.
 */
public interface Drawer extends Held {
    /** What it can do; the same as long as it is held. */
    DrawerCapabilities capabilities();

    /**
     * Gives one pulse.
     *
     * @param reason why, for the audit trail; not blank
     * @return whether it is open now; UNKNOWN where the drawer has no switch
     */
    CompletionStage<Outcome<Known>> open(String reason, Patience patience);

    /** Whether it is open; UNKNOWN where the drawer has no switch. */
    CompletionStage<Outcome<Known>> isOpen(Patience patience);
}
