// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reservation;

import java.util.Arrays;

/** One item at one place: what is there, and the promises on it. Touched only under its stripe's lock. */
final class Shelf {
    final int number;
    final int stripe;
    private long supply;
    private long held;
    private Hold[] holds = new Hold[2];
    private int count;
    /** No hold ends before this moment. */
    private long earliest = Long.MAX_VALUE;

    Shelf(int number, int stripe) {
        this.number = number;
        this.stripe = stripe;
    }

    long supply() {
        return supply;
    }

    void supply(long change) {
        supply = Math.addExact(supply, change);
    }

    /** What is free at a moment: promises that have ended do not count. */
    long free(long now) {
        if (earliest <= now) {
            sweep(now);
        }
        return supply - held;
    }

    long held(long now) {
        free(now);
        return held;
    }

    void add(Hold hold) {
        if (count == holds.length) {
            holds = Arrays.copyOf(holds, count * 2);
        }
        hold.index = count;
        holds[count++] = hold;
        held += hold.steps;
        earliest = Math.min(earliest, hold.promise.until);
    }

    /** Takes a promise off; one that is off already stays off. */
    void remove(Hold hold) {
        if (hold.index < 0) {
            return;
        }
        Hold last = holds[--count];
        holds[hold.index] = last;
        last.index = hold.index;
        hold.index = -1;
        held -= hold.steps;
    }

    /** A promise was prolonged or shortened. */
    void moved(long until) {
        earliest = Math.min(earliest, until);
    }

    /** The promises that count at a moment. */
    Hold[] live(long now) {
        free(now);
        return Arrays.copyOf(holds, count);
    }

    private void sweep(long now) {
        long next = Long.MAX_VALUE;
        for (int i = count - 1; i >= 0; i--) {
            Hold hold = holds[i];
            if (hold.promise.until <= now) {
                remove(hold);
            } else {
                next = Math.min(next, hold.promise.until);
            }
        }
        earliest = next;
    }
}
