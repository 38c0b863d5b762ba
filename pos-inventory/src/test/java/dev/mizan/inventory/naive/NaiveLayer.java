// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.naive;

/** Goods that came for a value; what is left of them is worth its share. */
record NaiveLayer(long came, Fraction value, long left) {
    long worth() {
        return value.times(left, came).roundedDown();
    }

    NaiveLayer leaving(long steps) {
        return new NaiveLayer(came, value, left - steps);
    }

    /** The layer as if it had come just now. */
    NaiveLayer anew() {
        return new NaiveLayer(left, Fraction.of(worth()), left);
    }
}
