// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.valuation;

/** The cost formula: which of the goods that came in at different costs are taken to leave first (IAS 2.25). */
public enum Method {
    /** All units cost the same: value over quantity, new at each receipt. */
    MOVING_AVERAGE,
    /** The units that came first leave first, each at the cost it came at. */
    FIFO,
    /** The units that came last leave first. Not allowed by IAS 2; for books that go by US rules. */
    LIFO,
    /**
     * Every unit is worth its standard cost. What a receipt costs above or below it, the purchase price variance, goes to
     * the cost of goods sold at once, as a true-up.
     */
    STANDARD,
    /**
     * Every piece leaves at what that very piece had cost: specific identification, for goods that do not stand in for one
     * another (IAS 2.23). Where nobody says which pieces leave, they leave at the average of what is there.
     */
    SPECIFIC
}
