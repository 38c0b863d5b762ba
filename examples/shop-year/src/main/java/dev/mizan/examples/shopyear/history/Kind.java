// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

/** What is sold: things on a shelf, or work and promises that have no stock. */
public enum Kind {
    GOODS,
    /** Carriage, an amount typed by hand, a gift voucher, an allowance. */
    SERVICE
}
