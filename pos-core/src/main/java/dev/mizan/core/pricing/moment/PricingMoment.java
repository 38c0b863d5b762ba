// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.moment;

/**
 * Which moment's prices a shopper gets, where prices changed while the basket was filled. Tax goes by the tax point
 * whatever is chosen here.
 */
public enum PricingMoment {
    /** Each line costs what it did when it was scanned; promotions are those of paying. */
    SCAN,
    /** Prices and promotions are those of the moment the basket was opened. */
    BASKET_OPEN,
    /** Prices and promotions are those of paying. */
    TENDER,
    /**
     * Each line has the lowest of the prices that stood when the basket was opened, when it was scanned and when it is
     * paid; promotions are those of opening or of paying, whichever leave less to pay. The usual choice: nobody pays more
     * than the shelf said.
     */
    CUSTOMER_FAVOUR
}
