// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment;

/** The seven ways in which a request can end. */
public enum OutcomeKind {
    APPROVED,
    APPROVED_PARTIAL,
    DECLINED,
    CANCELLED,
    /** No byte reached anybody who could charge; the only outcome after which the same may be asked for anew. */
    NOT_STARTED,
    /** Taken in hand; the answer comes later, as a notification or to a query. */
    PENDING,
    /** Nobody knows. Never booked as paid, never dropped, never tried again under another reference. */
    UNKNOWN;

    /** Whether money moved. */
    public boolean movedMoney() {
        return this == APPROVED || this == APPROVED_PARTIAL;
    }

    /** Whether money may still move, or have moved unseen. */
    public boolean open() {
        return this == PENDING || this == UNKNOWN;
    }
}
