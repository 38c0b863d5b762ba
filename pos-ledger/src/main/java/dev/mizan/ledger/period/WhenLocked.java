// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.period;

/** What becomes of an entry that is dated into a locked period. */
public enum WhenLocked {
    /**
     * It is booked on the first open day and keeps its document's date: for what has already happened and can not be
     * refused, such as a sale that arrives late.
     */
    MOVE_ON,
    /** It is refused: for entries that a person writes. */
    REFUSE,
    /** It goes into a softly locked period, and is refused in a hard one: for adjusting entries. */
    ADJUST
}
