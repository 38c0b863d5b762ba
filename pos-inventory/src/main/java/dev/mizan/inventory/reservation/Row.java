// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reservation;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * A row of shelves as two columns. In one lie the lock and what is free of each shelf side by side, on one line of the
 * processor's cache; what lies there is a column of its own, since promising and letting go do not change it.
 *
 * <p>The lock is taken by an exchange, without a look before it: a core that looks first asks another core for the line
 * twice, once to read and once more to write.
 */
final class Row {
    static final int BITS = 12;
    static final int LENGTH = 1 << BITS;

    /** The most that may lie on a shelf, in steps. */
    private static final long MOST = 1L << 60;

    /** Rounds of asking before others are let run: the holder is in the middle of a few additions, or was put to sleep. */
    private static final int ROUNDS = 64;

    private final AtomicLongArray cells = new AtomicLongArray(2 * LENGTH);
    private final long[] supply = new long[LENGTH];

    /** Waits for the lock; answers what is free. */
    long lock(int at) {
        int cell = 2 * at;
        while (cells.getAndSet(cell, 1) != 0) {
            await(cell);
        }
        return cells.getPlain(cell + 1);
    }

    /** Looks until the lock is free. */
    private void await(int cell) {
        for (int round = 0; cells.getOpaque(cell) != 0; round++) {
            if (round < ROUNDS) {
                Thread.onSpinWait();
            } else {
                Thread.yield();
            }
        }
    }

    /** What is free; under the lock. */
    long free(int at) {
        return cells.getPlain(2 * at + 1);
    }

    /** Gives the lock back with so much more that is free. */
    void unlock(int at, long change) {
        int cell = 2 * at;
        cells.setPlain(cell + 1, cells.getPlain(cell + 1) + change);
        cells.setRelease(cell, 0);
    }

    /** What lies there; under the lock. */
    long supply(int at) {
        return supply[at];
    }

    /** More or less lies there; under the lock, which is given back with what is free then. */
    void supply(int at, long change) {
        long then = Math.addExact(supply[at], change);
        if (Math.abs(then) > MOST) {
            throw new ArithmeticException("more than can lie on a shelf: " + then);
        }
        supply[at] = then;
    }
}
