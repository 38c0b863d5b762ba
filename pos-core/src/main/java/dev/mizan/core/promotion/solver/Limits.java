// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

/** What the solver takes; beyond it the caller has a bug, and the book should have refused it when it was compiled. */
final class Limits {
    /** Minor units of a price, a value or a charge: 2^40. */
    static final long AMOUNT = 1L << 40;

    /** Units of one slot. */
    static final int GROUP = 1_000;

    /** Slots of one deal. */
    static final int SLOTS = 8;

    /** Units of one basket. */
    static final int UNITS = 10_000;

    /** Deals of one basket. */
    static final int DEALS = 1_000;

    private Limits() {}

    static void check(boolean holds, String what, long value) {
        if (!holds) {
            throw new IllegalArgumentException(what + " out of range: " + value);
        }
    }
}
