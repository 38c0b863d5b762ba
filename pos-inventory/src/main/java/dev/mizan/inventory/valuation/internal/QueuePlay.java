// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.valuation.internal;

import dev.mizan.inventory.valuation.share.Share;

/**
 * Plays plain moves on a ring of layers, as {@link QueuedLayers} would call by call: a late event is a million of them. The
 * numbers of the first layer are at hand while it plays, and an issue takes one division.
 */
final class QueuePlay {
    private final LayerRing ring;
    private final boolean newestFirst;
    private final boolean anew;
    private long base;
    private long grains;
    private long left;
    private long worth;

    QueuePlay(LayerRing ring, boolean newestFirst, boolean anew) {
        this.ring = ring;
        this.newestFirst = newestFirst;
        this.anew = anew;
    }

    int play(long before, Moves moves, int from, int to) {
        long there = before;
        long change = 0;
        int place = from;
        take();
        for (; place < to; place++) {
            long steps = moves.steps(place);
            if (there + steps < 0) {
                break;
            }
            there += steps;
            long cost = 0;
            if (steps < 0) {
                cost = issue(-steps);
                change -= cost;
            } else if (steps > 0) {
                long value = moves.minor(place);
                change += value;
                receive(steps, value * Share.GRAINS);
            }
            moves.played(place, cost);
        }
        giveBack();
        moves.ended(there, change);
        return place;
    }

    private long issue(long steps) {
        long cost = 0;
        long wanted = steps;
        while (wanted >= left) {
            cost += worth;
            wanted -= left;
            ring.dropFirst();
            take();
            if (wanted == 0) {
                return cost;
            }
        }
        left -= wanted;
        long rest = Share.left(grains, left, base);
        cost += worth - rest;
        worth = rest;
        if (anew) {
            base = left;
            grains = worth * Share.GRAINS;
        }
        return cost;
    }

    private void receive(long steps, long value) {
        if (newestFirst) {
            giveBack();
            ring.addFirst(steps, value, steps);
            take();
        } else {
            ring.addLast(steps, value, steps);
            if (left == 0) {
                take();
            }
        }
        ring.knownSteps = steps;
        ring.knownGrains = value;
    }

    /** The first layer to hand; nothing where there is none. */
    private void take() {
        left = 0;
        worth = 0;
        if (ring.count() > 0) {
            base = ring.base();
            grains = ring.grains();
            left = ring.left();
            worth = ring.worth(0);
        }
    }

    private void giveBack() {
        if (left > 0) {
            ring.first(base, grains, left, worth);
        }
    }
}
