// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.valuation.internal;

import dev.mizan.inventory.valuation.IssueRounding;
import dev.mizan.inventory.valuation.share.Share;
import java.util.Arrays;

/** Moving average: one layer a slot, into which every receipt is merged. An empty one remembers the last average. */
final class AverageLayers implements Layers {
    private final boolean anew;
    private long[] base = new long[0];
    private long[] grains = new long[0];
    private long[] left = new long[0];

    AverageLayers(IssueRounding rounding) {
        this.anew = rounding == IssueRounding.REMAINING;
    }

    @Override
    public long value(int slot) {
        return slot < left.length ? worth(slot, left[slot]) : 0;
    }

    @Override
    public long cost(int slot, long from, long to) {
        return worth(slot, left[slot] - from) - worth(slot, left[slot] - to);
    }

    private long worth(int slot, long steps) {
        return steps == 0 ? 0 : Share.left(grains[slot], steps, base[slot]);
    }

    @Override
    public void take(int slot, long steps) {
        left[slot] -= steps;
    }

    @Override
    public void settle(int slot) {
        if (anew && slot < left.length && left[slot] > 0) {
            grains[slot] = value(slot) * Share.GRAINS;
            base[slot] = left[slot];
        }
    }

    @Override
    public void receive(int slot, long steps, long value) {
        reach(slot);
        long there = left[slot] == 0 ? 0 : Share.grainsLeft(grains[slot], left[slot], base[slot]);
        left[slot] += steps;
        base[slot] = left[slot];
        grains[slot] = there + value * Share.GRAINS;
    }

    /** Into the pool: there is no telling its units apart. */
    @Override
    public void charge(int slot, long from, long to, long value) {
        receive(slot, 0, Math.max(value, -value(slot)));
    }

    /** Back up the way it came down where the value is what was taken there, so that a sale and its return leave no trace. */
    @Override
    public void takeBack(int slot, long steps, long value) {
        reach(slot);
        long then = left[slot] + steps;
        if (then <= base[slot] && worth(slot, then) == worth(slot, left[slot]) + value) {
            left[slot] = then;
        } else {
            receive(slot, steps, value);
        }
    }

    /** Only where nothing is left: the average of what is there is the cost that is known. */
    @Override
    public void know(int slot, long steps, long value) {
        reach(slot);
        if (left[slot] == 0) {
            base[slot] = steps;
            grains[slot] = value;
        }
    }

    @Override
    public long knownSteps(int slot) {
        return slot < base.length ? base[slot] : 0;
    }

    @Override
    public long knownGrains(int slot) {
        return slot < grains.length ? grains[slot] : 0;
    }

    @Override
    public int count(int slot) {
        return slot < left.length && left[slot] > 0 ? 1 : 0;
    }

    @Override
    public long layer(int slot, int layer, LayerColumn column) {
        return switch (column) {
            case BASE -> base[slot];
            case GRAINS -> grains[slot];
            case LEFT -> left[slot];
        };
    }

    @Override
    public void restore(int slot, long steps, long value, long there) {
        know(slot, steps, value);
        left[slot] += there;
    }

    @Override
    public void clear(int slot) {
        reach(slot);
        left[slot] = 0;
        know(slot, 0, 0);
    }

    private void reach(int slot) {
        if (slot >= left.length) {
            int size = Math.max(slot + 1, left.length * 2);
            base = Arrays.copyOf(base, size);
            grains = Arrays.copyOf(grains, size);
            left = Arrays.copyOf(left, size);
        }
    }
}
