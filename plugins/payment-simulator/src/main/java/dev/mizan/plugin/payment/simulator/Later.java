// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.simulator;

/**
 * What becomes of a purchase that is paid later: by a bank transfer, or through a seller on instalments. It is pending at
 * first, and still at the first query; then this happens, and whoever asks is told.
 */
public enum Later {
    /** It is paid. */
    PAID,
    /** Half of it is paid, and no more. */
    PAID_IN_PART,
    /** More than was asked for comes: the rest as a movement of its own, {@code <reference>.over}. */
    PAID_TOO_MUCH,
    /** It is paid, and then once more: {@code <reference>.again}. */
    PAID_TWICE,
    /** It runs out unpaid. */
    EXPIRED,
    /** It runs out, and then the money comes all the same: {@code <reference>.late}. */
    PAID_AFTER_EXPIRY,
    /** It is paid, and given back without the till asking for it: {@code <reference>.back}. */
    GIVEN_BACK
}
