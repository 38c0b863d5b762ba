// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.valuation.internal;

import dev.mizan.inventory.valuation.IssueRounding;
import dev.mizan.inventory.valuation.share.Share;
import java.util.Arrays;

/**
 * First in, first out, or last in, first out: a ring of layers a slot, at its head the one that leaves first; what comes
 * back goes to the head again, but under FIFO to the end where issues are rounded as the peers' are.
 */
final class QueuedLayers implements Layers {
    private final boolean anew;
    private final boolean newestFirst;
    private LayerRing[] rings = new LayerRing[0];

    QueuedLayers(IssueRounding rounding, boolean newestFirst) {
        this.anew = rounding == IssueRounding.REMAINING;
        this.newestFirst = newestFirst;
    }

    @Override
    public long value(int slot) {
        long value = 0;
        for (int layer = count(slot) - 1; layer >= 0; layer--) {
            value += rings[slot].worth(layer);
        }
        return value;
    }

    @Override
    public long cost(int slot, long from, long to) {
        return first(rings[slot], to) - (from == 0 ? 0 : first(rings[slot], from));
    }

    private static long first(LayerRing ring, long steps) {
        long value = 0;
        int layer = 0;
        for (long wanted = steps; wanted > 0; layer++) {
            long taken = Math.min(wanted, ring.get(layer, LayerColumn.LEFT));
            value += ring.worth(layer) - ring.worth(layer, ring.get(layer, LayerColumn.LEFT) - taken);
            wanted -= taken;
        }
        return value;
    }

    @Override
    public void take(int slot, long steps) {
        LayerRing ring = rings[slot];
        long wanted = steps;
        while (wanted > 0) {
            long left = ring.get(0, LayerColumn.LEFT);
            if (left > wanted) {
                ring.set(0, LayerColumn.LEFT, left - wanted);
                return;
            }
            ring.dropFirst();
            wanted -= left;
        }
    }

    /** One division where {@link #cost} and {@link #take} need two: what stays of the head's worth is kept. */
    @Override
    public long takeAtCost(int slot, long steps) {
        LayerRing ring = rings[slot];
        long cost = 0;
        long wanted = steps;
        while (wanted > 0) {
            long left = ring.get(0, LayerColumn.LEFT);
            long worth = ring.worth(0);
            if (left > wanted) {
                return cost + worth - ring.shrinkFirst(left - wanted);
            }
            ring.dropFirst();
            cost += worth;
            wanted -= left;
        }
        return cost;
    }

    @Override
    public int play(int slot, long there, Moves moves, int from, int to) {
        return new QueuePlay(ring(slot), newestFirst, anew).play(there, moves, from, to);
    }

    @Override
    public void settle(int slot) {
        if (anew && count(slot) > 0) {
            LayerRing ring = rings[slot];
            ring.set(0, LayerColumn.GRAINS, ring.worth(0) * Share.GRAINS);
            ring.set(0, LayerColumn.BASE, ring.get(0, LayerColumn.LEFT));
        }
    }

    @Override
    public void receive(int slot, long steps, long value) {
        LayerRing ring = ring(slot);
        if (newestFirst) {
            ring.addFirst(steps, value * Share.GRAINS, steps);
        } else {
            ring.addLast(steps, value * Share.GRAINS, steps);
        }
        ring.knownSteps = steps;
        ring.knownGrains = value * Share.GRAINS;
    }

    /**
     * Back into the layer at the head where that is what they were taken from, else before it. Where each issue starts anew,
     * as the peers' do, it is a receipt of its own, as theirs is, and under FIFO the last to leave.
     */
    @Override
    public void takeBack(int slot, long steps, long value) {
        LayerRing ring = ring(slot);
        if (anew && !newestFirst) {
            ring.addLast(steps, value * Share.GRAINS, steps);
            if (ring.knownSteps == 0) {
                know(slot, steps, value * Share.GRAINS);
            }
            return;
        }
        if (ring.count() > 0) {
            long then = ring.get(0, LayerColumn.LEFT) + steps;
            if (then <= ring.get(0, LayerColumn.BASE) && ring.worth(0, then) == ring.worth(0) + value) {
                ring.set(0, LayerColumn.LEFT, then);
                return;
            }
        }
        ring.addFirst(steps, value * Share.GRAINS, steps);
        if (ring.knownSteps == 0) {
            know(slot, steps, value * Share.GRAINS);
        }
    }

    /** Shared over the layers by how much of each it is about. */
    @Override
    public void charge(int slot, long from, long to, long value) {
        LayerRing ring = rings[slot];
        long before = 0;
        for (int layer = 0; layer < ring.count() && before < to; layer++) {
            long left = ring.get(layer, LayerColumn.LEFT);
            long shared = Math.max(before, from) - from;
            long after = Math.min(before + left, to) - from;
            if (after > shared) {
                long part = Share.of(value, after, to - from) - (shared == 0 ? 0 : Share.of(value, shared, to - from));
                long grains =
                        Share.grainsLeft(ring.get(layer, LayerColumn.GRAINS), left, ring.get(layer, LayerColumn.BASE));
                ring.set(layer, LayerColumn.BASE, left);
                ring.set(layer, LayerColumn.GRAINS, Math.max(grains + part * Share.GRAINS, 0));
            }
            before += left;
        }
    }

    @Override
    public void know(int slot, long steps, long grains) {
        LayerRing ring = ring(slot);
        ring.knownSteps = steps;
        ring.knownGrains = grains;
    }

    @Override
    public long knownSteps(int slot) {
        return has(slot) ? rings[slot].knownSteps : 0;
    }

    @Override
    public long knownGrains(int slot) {
        return has(slot) ? rings[slot].knownGrains : 0;
    }

    @Override
    public int count(int slot) {
        return has(slot) ? rings[slot].count() : 0;
    }

    @Override
    public long layer(int slot, int layer, LayerColumn column) {
        return rings[slot].get(layer, column);
    }

    @Override
    public void restore(int slot, long base, long grains, long left) {
        ring(slot).addLast(base, grains, left);
    }

    @Override
    public void clear(int slot) {
        if (has(slot)) {
            rings[slot] = new LayerRing();
        }
    }

    private boolean has(int slot) {
        return slot < rings.length && rings[slot] != null;
    }

    private LayerRing ring(int slot) {
        if (slot >= rings.length) {
            rings = Arrays.copyOf(rings, Math.max(slot + 1, rings.length * 2));
        }
        if (rings[slot] == null) {
            rings[slot] = new LayerRing();
        }
        return rings[slot];
    }
}
