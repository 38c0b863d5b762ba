// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reservation;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * A row of shelves as two columns. Of each shelf one number holds what is free and, in its lowest bit, the lock, so that
 * to lock it and to look is one step, and to change it and to unlock it another, on one line of the processor's cache;
 * what lies there is a column of its own, since promising and letting go do not change it.
 */
final class Row {
    static final int BITS = 12;
    static final int LENGTH = 1 << BITS;

    /** The most that may lie on a shelf, in steps. */
    private static final long MOST = 1L << 60;

    /** Rounds of asking before others are let run: the holder is in the middle of a few additions, or was put to sleep. */
    private static final int ROUNDS = 64;

    private final AtomicLongArray states = new AtomicLongArray(LENGTH);
    private final long[] supply = new long[LENGTH];

    /** Waits for the lock; answers what is free. */
    long lock(int at) {
        for (int round = 0; ; round++) {
            long state = states.getOpaque(at);
            if ((state & 1) == 0 && states.compareAndSet(at, state, state | 1)) {
                return state >> 1;
            }
            if (round < ROUNDS) {
                Thread.onSpinWait();
            } else {
                Thread.yield();
            }
        }
    }

    /** What is free; under the lock. */
    long free(int at) {
        return states.getPlain(at) >> 1;
    }

    /** Gives the lock back with so much more that is free. */
    void unlock(int at, long change) {
        states.setRelease(at, free(at) + change << 1);
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
