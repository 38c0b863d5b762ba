// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.limit;

/** Whose uses a limit counts. */
public enum Whose {
    /** Everybody's together: the promotion's budget. */
    PROMOTION,
    /** Each known customer's; a passer-by can not be counted and does not get the promotion. */
    CUSTOMER,
    /** Each employee's who buys; whoever is none does not get the promotion. */
    EMPLOYEE,
    /** Each coupon code's that brings the promotion. */
    COUPON
}
