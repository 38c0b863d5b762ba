// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal.internal;

/** How far a full column grows. */
final class Room {
    /** From here on a column grows by a quarter: what a recovered journal takes in first should not double it. */
    private static final int LARGE = 1 << 20;

    private Room() {}

    /** The room after a column of so many is full; always more, so that all growth is paid by what is added. */
    static int after(int size) {
        return Math.addExact(Math.max(16, size), size < LARGE ? size : size >> 2);
    }
}
