// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.limit;

/** What a return gives back of a promotion's limits and coupons. A sale that is given up before it is paid gives back all. */
public enum GiveBack {
    /** Nothing: a used coupon stays used. */
    NEVER,
    /** All, with the last goods of the sale. */
    WHEN_ALL_RETURNED,
    /** Amounts with the goods that they were taken off; uses, groups and coupons with the last goods of the sale. */
    AMOUNTS_AS_RETURNED
}
