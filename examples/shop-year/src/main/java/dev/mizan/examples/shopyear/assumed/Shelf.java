// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.assumed;

/** The stock of one item through one week, as if nothing were delivered. */
final class Shelf {
    private int onHand;
    private int lowest;

    void move(int pieces) {
        onHand = Math.addExact(onHand, pieces);
        lowest = Math.min(lowest, onHand);
    }

    /** What has to arrive before the week so that the shelf never runs below empty; the next week starts with the rest. */
    int endWeek() {
        int missing = -lowest;
        onHand += missing;
        lowest = 0;
        return missing;
    }
}
