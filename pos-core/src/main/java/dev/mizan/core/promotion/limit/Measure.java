// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.limit;

/** What a limit counts. */
public enum Measure {
    /** Sales in which the promotion applied. */
    USES,
    /** Groups of a deal, or sets of a gift. */
    TIMES,
    /** What it gave: taken off goods and delivery, and cash back; points are no amount. */
    AMOUNT
}
