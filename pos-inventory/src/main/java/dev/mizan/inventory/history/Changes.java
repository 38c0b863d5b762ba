// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.history;

import dev.mizan.inventory.valuation.internal.Moves;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a replay changed, as two columns for each stretch that was played; a line is put together when it is read, since a
 * late event at the begin of a long history changes many. Filled once, then never changed.
 */
final class Changes extends AbstractList<CostChange> {
    private final Events events;
    private final Terms terms;
    private final List<Stretch> stretches = new ArrayList<>();
    private int size;

    /** The changes of one stretch, and how many were before them. */
    private record Stretch(int before, int[] event, long[] minor) {}

    Changes(Events events, Terms terms) {
        this.events = events;
        this.terms = terms;
    }

    /** What some events cost until they were played again. */
    void add(Moves moves) {
        int more = moves.changes();
        if (more == 0) {
            return;
        }
        int[] event = new int[more];
        long[] minor = new long[more];
        for (int i = 0; i < more; i++) {
            event[i] = moves.changed(i);
            minor[i] = -moves.was(i);
        }
        stretches.add(new Stretch(size, event, minor));
        size += more;
    }

    /** What all of them cost now is what they cost from now on. */
    Changes since(Replay replay) {
        for (Stretch stretch : stretches) {
            for (int i = 0; i < stretch.event.length; i++) {
                stretch.minor[i] += replay.cost(stretch.event[i]);
            }
        }
        return this;
    }

    long sum() {
        long sum = 0;
        for (Stretch stretch : stretches) {
            for (long minor : stretch.minor) {
                sum += minor;
            }
        }
        return sum;
    }

    @Override
    public CostChange get(int index) {
        Objects.checkIndex(index, size);
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (stretches.get(middle).before <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Stretch stretch = stretches.get(low);
        int event = stretch.event[index - stretch.before];
        StockEvent told = events.told(event);
        Instant at = terms.policy() == BackDating.CORRECT_NOW ? terms.now() : told.at();
        return new CostChange(
                told.reference(),
                stretch.minor[index - stretch.before],
                at.isBefore(terms.openFrom()) ? terms.openFrom() : at);
    }

    @Override
    public int size() {
        return size;
    }
}
