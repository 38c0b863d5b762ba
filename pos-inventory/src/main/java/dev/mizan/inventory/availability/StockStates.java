// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.availability;

/**
 * An item at a place by the states of its goods, in steps. What can be promised is what is on hand less what is promised
 * and less what can not be sold, each taken off once; what is still coming is nobody's yet.
 *
 * @param onHand all that lies there, in whatever state
 * @param reserved promised
 * @param unusable damaged, in quality hold, kept back as safety stock, owned by others
 * @param incoming ordered or in transit
 */
public record StockStates(long onHand, long reserved, long unusable, long incoming) {
    public StockStates {
        if (reserved < 0 || unusable < 0 || incoming < 0) {
            throw new IllegalArgumentException("states below zero: " + reserved + ", " + unusable + ", " + incoming);
        }
    }

    /** What can be promised now; below zero where more is promised than can be sold. */
    public long available() {
        return onHand - reserved - unusable;
    }

    /** What will be there when all that is coming has come. */
    public long projected() {
        return available() + incoming;
    }
}
