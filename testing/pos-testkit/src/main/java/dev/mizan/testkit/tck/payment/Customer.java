// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.payment;

/** What the customer, or the acquirer behind, does when a terminal asks. */
public enum Customer {
    /** Pays, and it is approved. */
    PAYS,
    /** Is declined. */
    IS_DECLINED,
    /** Is approved for less than was asked. */
    PAYS_A_PART,
    /** Does nothing for as long as the terminal waits. */
    WAITS,
    /** Pays what is pending: a link or a code that was shown before. */
    PAYS_LATER
}
