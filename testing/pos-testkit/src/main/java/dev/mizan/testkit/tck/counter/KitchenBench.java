// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.counter;

import dev.mizan.hardware.kitchen.KitchenDisplay;
import dev.mizan.hardware.kitchen.KitchenTicket;
import dev.mizan.testkit.tck.device.Bench;
import java.util.List;

/** A kitchen display, and the cook before it. */
public interface KitchenBench extends Bench<KitchenDisplay> {
    /** The tickets on it, from the oldest. */
    List<KitchenTicket> shown();

    /** The cook marks a ticket as done. */
    void bump(String ticketId);
}
