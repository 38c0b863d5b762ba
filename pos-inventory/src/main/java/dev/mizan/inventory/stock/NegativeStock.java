// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

/** What happens when more is to leave than is there. */
public enum NegativeStock {
    /** The whole document is refused: for a web shop or a warehouse. */
    REFUSE,
    /**
     * It leaves at the last known cost and is marked as oversold: for a till, where the goods are in the customer's hand.
     * When goods come in, the difference to their cost is trued up.
     */
    ALLOW_AT_LAST_KNOWN_COST
}
