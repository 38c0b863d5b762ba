// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

/** At what cost goods come back without their receipt, since what they had cost is not known. */
public enum ReturnCost {
    /** At the average of what is there now; at the last known cost where nothing is. */
    AVERAGE,
    /** At the last known cost: the last receipt under FIFO, the last average under moving average. */
    LAST_KNOWN
}
