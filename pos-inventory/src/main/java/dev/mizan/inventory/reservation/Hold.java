// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reservation;

/** One item's part of a promise. */
final class Hold {
    final Shelf shelf;
    final Promise promise;
    final long steps;
    /** Its place among the shelf's promises; -1 where it is on none. */
    int index = -1;

    Hold(Shelf shelf, Promise promise, long steps) {
        this.shelf = shelf;
        this.promise = promise;
        this.steps = steps;
    }
}
