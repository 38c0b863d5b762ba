// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.valuation.internal;

import dev.mizan.inventory.valuation.share.Share;

/**
 * What lies at each slot (one item at one place) as layers of (quantity, value), never as a unit cost. A method differs
 * from another in how a receipt joins the layers and which of them an issue takes first.
 *
 * <p>Steps are of the item's unit; values are minor units unless they are called grains. No value is negative. Slots
 * count from 0 and need no opening. One writer at a time.
 */
public interface Layers {
    /** What all that is left at the slot is worth. */
    long value(int slot);

    /** What the units from the {@code from}-th to the {@code to}-th are worth, in the order in which they will leave. */
    long cost(int slot, long from, long to);

    /** Takes units away; not more than there are. */
    void take(int slot, long steps);

    /** The same, at what was decided; it counts only where each piece has a cost of its own. */
    default void take(int slot, long steps, long value) {
        take(slot, steps);
    }

    /** Takes units away, not more than there are; answers what they were worth. */
    default long takeAtCost(int slot, long steps) {
        long cost = cost(slot, 0, steps);
        take(slot, steps, cost);
        return cost;
    }

    /**
     * Plays the moves from one place in time up to another, as {@link #receive}, {@link #takeAtCost} and {@link #settle} one
     * after the other; answers the first place that is not played, which is more than is there or no plain move.
     *
     * @param there how much lies at the slot, zero or more
     */
    default int play(int slot, long there, Moves moves, int from, int to) {
        long left = there;
        long change = 0;
        int place = from;
        for (; place < to; place++) {
            long steps = moves.steps(place);
            if (left + steps < 0) {
                break;
            }
            left += steps;
            long cost = steps < 0 ? takeAtCost(slot, -steps) : 0;
            long came = steps > 0 ? moves.minor(place) : 0;
            if (steps > 0) {
                receive(slot, steps, came);
            }
            settle(slot);
            change += came - cost;
            moves.played(place, cost);
        }
        moves.ended(left, change);
        return place;
    }

    /** Ends an issue: where each issue starts anew, here it does. */
    void settle(int slot);

    /** Adds goods that came in at a value; their cost is the last known one from now on. */
    void receive(int slot, long steps, long value);

    /** Puts goods back that had left at a value: they leave first again. */
    void takeBack(int slot, long steps, long value);

    /**
     * The units from the {@code from}-th to the {@code to}-th, in the order in which they will leave, are worth so much
     * more, or less; never less than nothing.
     */
    void charge(int slot, long from, long to, long value);

    /** The cost of the last receipt, where not all of it came to lie here. */
    void know(int slot, long steps, long grains);

    /** The last known cost, told in minor units. */
    default void knowCost(int slot, long steps, long value) {
        know(slot, steps, value * Share.GRAINS);
    }

    /** What so many units are worth at the last known cost, 0 where none was ever known; see {@link Share#atRate}. */
    default long atKnownCost(int slot, long steps) {
        long known = knownSteps(slot);
        return known == 0 || steps == 0 ? 0 : Share.atRate(knownGrains(slot), known * Share.GRAINS, steps);
    }

    /** The quantity that the last known cost is told for; 0 where none was ever known. */
    long knownSteps(int slot);

    /** The value of {@link #knownSteps}, in grains. */
    long knownGrains(int slot);

    /** How many layers there are at the slot. */
    int count(int slot);

    /** One number of a layer, the one that leaves first being layer 0. */
    long layer(int slot, int layer, LayerColumn column);

    /** Adds a layer that leaves last, as it was written. */
    void restore(int slot, long base, long grains, long left);

    /** Forgets everything of the slot. */
    void clear(int slot);
}
