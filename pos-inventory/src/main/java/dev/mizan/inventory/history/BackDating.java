// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.history;

/**
 * What becomes of what was issued after an event that is told late. The same facts give different values under each, so
 * the choice has a name (odoo/odoo, frappe/erpnext and tryton each have another).
 */
public enum BackDating {
    /** History stays; the event counts from now, at the cost of now. */
    CORRECT_NOW,
    /** All is valued as if the event had been told in time; what changes is posted, in the open period at the earliest. */
    REPLAY,
    /** Replay where the event lies in the open period, else correct now: no cost of a closed period is told anew. */
    REPLAY_WITHIN_OPEN_PERIOD_ELSE_CORRECT_NOW;

    /**
     * Whether costs are told anew, or the event counts from now.
     *
     * @param open whether it lies in the open period
     */
    public boolean replays(boolean open) {
        return this == REPLAY || this == REPLAY_WITHIN_OPEN_PERIOD_ELSE_CORRECT_NOW && open;
    }
}
