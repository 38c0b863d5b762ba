// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.valuation;

/** The cost formula: which of the goods that came in at different costs are taken to leave first (IAS 2.25). */
public enum Method {
    /** All units cost the same: value over quantity, new at each receipt. */
    MOVING_AVERAGE,
    /** The units that came first leave first, each at the cost it came at. */
    FIFO
}
