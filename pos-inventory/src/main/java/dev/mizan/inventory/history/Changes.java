// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.history;

import dev.mizan.inventory.valuation.internal.Moves;
import java.time.Instant;
import java.util.AbstractList;
import java.util.Arrays;

/**
 * What a replay changed, as two columns; a line is put together when it is read, since a late event at the begin of a long
 * history changes many. Filled once, then never changed.
 */
final class Changes extends AbstractList<CostChange> {
    private final Events events;
    private final Terms terms;
    private int[] event = new int[8];
    private long[] minor = new long[8];
    private int size;

    Changes(Events events, Terms terms) {
        this.events = events;
        this.terms = terms;
    }

    /** What some events cost until they were played again. */
    void add(Moves moves) {
        int more = moves.changes();
        if (size + more > event.length) {
            int room = Math.max(size + more, size * 2);
            event = Arrays.copyOf(event, room);
            minor = Arrays.copyOf(minor, room);
        }
        for (int i = 0; i < more; i++) {
            event[size] = moves.changed(i);
            minor[size++] = -moves.was(i);
        }
    }

    /** What all of them cost now is what they cost from now on. */
    Changes since(Replay replay) {
        for (int i = 0; i < size; i++) {
            minor[i] += replay.cost(event[i]);
        }
        return this;
    }

    long sum() {
        long sum = 0;
        for (int i = 0; i < size; i++) {
            sum += minor[i];
        }
        return sum;
    }

    @Override
    public CostChange get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        StockEvent told = events.told(event[index]);
        Instant at = terms.policy() == BackDating.CORRECT_NOW ? terms.now() : told.at();
        return new CostChange(told.reference(), minor[index], at.isBefore(terms.openFrom()) ? terms.openFrom() : at);
    }

    @Override
    public int size() {
        return size;
    }
}
