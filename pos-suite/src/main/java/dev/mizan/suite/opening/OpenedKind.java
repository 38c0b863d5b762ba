// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.opening;

/** What is opened once. */
public enum OpenedKind {
    /** The stock of an item at a place. */
    STOCK,
    /** The balance of an account. */
    BALANCE
}
