// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.valuation.internal;

import dev.mizan.inventory.valuation.share.Share;

/** The layers of one slot in a ring of three columns, and its last known cost. */
final class LayerRing {
    private static final int COLUMNS = LayerColumn.values().length;
    private static final int BASE = LayerColumn.BASE.ordinal();
    private static final int GRAINS = LayerColumn.GRAINS.ordinal();
    private static final int LEFT = LayerColumn.LEFT.ordinal();

    long knownSteps;
    long knownGrains;
    private long[] cells = new long[4 * COLUMNS];
    private int head;
    private int count;
    /** What is left of the first layer is worth so much; -1 where that is not known. Written with the layers alone. */
    private long firstWorth = -1;

    int count() {
        return count;
    }

    long get(int layer, LayerColumn column) {
        return cells[cell(layer) + column.ordinal()];
    }

    long base() {
        return cells[head * COLUMNS + BASE];
    }

    long grains() {
        return cells[head * COLUMNS + GRAINS];
    }

    long left() {
        return cells[head * COLUMNS + LEFT];
    }

    void set(int layer, LayerColumn column, long value) {
        cells[cell(layer) + column.ordinal()] = value;
        firstWorth = -1;
    }

    /** Leaves less of the first layer; answers what that is worth. */
    long shrinkFirst(long left) {
        cells[cell(0) + LEFT] = left;
        firstWorth = worth(0, left);
        return firstWorth;
    }

    /** What is left of a layer is worth so much. */
    long worth(int layer) {
        return layer == 0 && firstWorth >= 0 ? firstWorth : worth(layer, get(layer, LayerColumn.LEFT));
    }

    /** What so many steps of a layer would be worth if they were left. */
    long worth(int layer, long steps) {
        return steps == 0 ? 0 : Share.left(get(layer, LayerColumn.GRAINS), steps, get(layer, LayerColumn.BASE));
    }

    void addLast(long base, long grains, long left) {
        makeRoom();
        put(count++, base, grains, left);
    }

    void addFirst(long base, long grains, long left) {
        makeRoom();
        head = (head == 0 ? capacity() : head) - 1;
        count++;
        firstWorth = -1;
        put(0, base, grains, left);
    }

    void dropFirst() {
        head = head + 1 == capacity() ? 0 : head + 1;
        count--;
        firstWorth = -1;
    }

    /** The first layer as it is now, and what is left of it is worth so much. */
    void first(long base, long grains, long left, long worth) {
        put(0, base, grains, left);
        firstWorth = worth;
    }

    private void put(int layer, long base, long grains, long left) {
        int cell = cell(layer);
        cells[cell + BASE] = base;
        cells[cell + GRAINS] = grains;
        cells[cell + LEFT] = left;
    }

    private int capacity() {
        return cells.length / COLUMNS;
    }

    private int cell(int layer) {
        int at = head + layer;
        return (at >= capacity() ? at - capacity() : at) * COLUMNS;
    }

    private void makeRoom() {
        if (count == capacity()) {
            long[] larger = new long[cells.length * 2];
            int first = cells.length - head * COLUMNS;
            System.arraycopy(cells, head * COLUMNS, larger, 0, first);
            System.arraycopy(cells, 0, larger, first, cells.length - first);
            cells = larger;
            head = 0;
        }
    }
}
