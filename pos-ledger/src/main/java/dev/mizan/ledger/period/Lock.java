// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.period;

/** How firmly days are locked. */
public enum Lock {
    /** Only adjusting entries still go in; can be opened again. */
    SOFT,
    /** Nothing goes in any more, and it stays so. */
    HARD
}
