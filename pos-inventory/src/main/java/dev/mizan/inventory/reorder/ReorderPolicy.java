// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reorder;

import java.math.BigDecimal;

/** By what an item is ordered; a {@link ReorderPlan} works out its rule. Quantities are steps of the item's unit. */
public sealed interface ReorderPolicy {
    /** Below {@code least} it is filled up to {@code target}. */
    record MinMax(long least, long target) implements ReorderPolicy {}

    /** Below a point at least so much is ordered, and enough to be above the point again. */
    record OrderPoint(long point, long quantity) implements ReorderPolicy {}

    /**
     * Looked at every so many days: filled up to what lasts until the goods of the next look are there, with a safety stock
     * by service level.
     *
     * @param service how often it shall not run out, between 0 and 1
     * @param everyDays from one look to the next, 1 or more
     */
    record Covering(BigDecimal service, int everyDays) implements ReorderPolicy {}

    /**
     * The economic order quantity over the quantity breaks that are agreed with the supplier, at an order point with a
     * safety stock by service level.
     *
     * @param service how often it shall not run out while an order is on its way, between 0 and 1
     * @param orderCost of one order, in minor units
     * @param holding what it costs to hold goods for a year, as a part of their price: 0.25
     */
    record Economic(BigDecimal service, BigDecimal orderCost, BigDecimal holding) implements ReorderPolicy {}

    /**
     * Goods that are worth little after some days (the newsvendor): as much as balances what is lost either way.
     *
     * @param shortage what one step too few costs
     * @param excess what one step too many costs
     * @param days that a delivery is sold in, 1 or more
     */
    record ShortLived(BigDecimal shortage, BigDecimal excess, int days) implements ReorderPolicy {}
}
