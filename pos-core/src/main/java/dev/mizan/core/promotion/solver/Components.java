// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

import java.util.Arrays;

/** Splits a problem into deals that share no class: each such component is solved by itself and the savings add up. */
final class Components {
    private int[] root = new int[16];
    private int[] size = new int[16];
    private int[] owner = new int[32];
    private int[] cellAt = new int[17];
    private int[] cells = new int[64];
    private int[] members = new int[16];

    /** Reads the problem: after it the other methods answer. */
    void split(Problem problem) {
        int deals = problem.deals();
        grow(deals, problem.classes(), problem.cells());
        Arrays.fill(owner, 0, problem.classes(), -1);
        Arrays.fill(cellAt, 0, deals + 1, 0);
        for (int deal = 0; deal < deals; deal++) {
            root[deal] = deal;
            size[deal] = 0;
        }
        for (int cell = 0; cell < problem.cells(); cell++) {
            int deal = problem.cellDeal[cell];
            int unitClass = problem.cellClass[cell];
            cellAt[deal + 1]++;
            if (owner[unitClass] < 0) {
                owner[unitClass] = deal;
            } else {
                join(owner[unitClass], deal);
            }
        }
        for (int deal = 0; deal < deals; deal++) {
            cellAt[deal + 1] += cellAt[deal];
            if (cellAt[deal + 1] > cellAt[deal]) {
                size[find(deal)]++;
            }
        }
        sortCells(problem, deals);
    }

    private void grow(int deals, int classes, int allCells) {
        root = Memory.atLeast(root, deals);
        size = Memory.atLeast(size, deals);
        members = Memory.atLeast(members, deals);
        cellAt = Memory.atLeast(cellAt, deals + 2);
        owner = Memory.atLeast(owner, classes);
        cells = Memory.atLeast(cells, allCells);
    }

    private void sortCells(Problem problem, int deals) {
        for (int cell = problem.cells() - 1; cell >= 0; cell--) {
            cells[--cellAt[problem.cellDeal[cell] + 1]] = cell;
        }
        // Each start has moved down by its own count: entry d + 1 is now where deal d begins.
        System.arraycopy(cellAt, 1, cellAt, 0, deals);
        cellAt[deals] = problem.cells();
    }

    private void join(int one, int other) {
        int a = find(one);
        int b = find(other);
        root[Math.max(a, b)] = Math.min(a, b);
    }

    private int find(int deal) {
        int at = deal;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    /** Deals in the component whose first deal this is; 0 where it is not the first of any. */
    int size(int deal) {
        return size[deal];
    }

    /** The deals of the component in rank order: the first {@link #size} of the array, valid until the next call. */
    int[] members(int first, int deals) {
        int found = 0;
        for (int deal = first; deal < deals && found < size[first]; deal++) {
            if (cellAt[deal + 1] > cellAt[deal] && find(deal) == first) {
                members[found++] = deal;
            }
        }
        return members;
    }

    /** Where the cells of a deal begin; they end where those of the next begin. */
    int cellsFrom(int deal) {
        return cellAt[deal];
    }

    /** The cell at a place, sorted by deal. */
    int cell(int at) {
        return cells[at];
    }
}
