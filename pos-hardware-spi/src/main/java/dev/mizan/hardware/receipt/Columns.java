// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt;

import java.util.List;
import java.util.Objects;

/**
 * A row of cells, in reading direction: the first cell is the leftmost of an English page and the rightmost of an
 * Arabic one. Rows with the same weights stand under one another as a table.
 *
 * @param cells from 1 to {@value #MAX_CELLS}
 */
public record Columns(List<Cell> cells, Emphasis emphasis, Size size) implements Node {
    public static final int MAX_CELLS = 8;

    public Columns {
        cells = List.copyOf(cells);
        Objects.requireNonNull(emphasis);
        Objects.requireNonNull(size);
        if (cells.isEmpty() || cells.size() > MAX_CELLS) {
            throw new IllegalArgumentException("a row has 1 to " + MAX_CELLS + " cells: " + cells.size());
        }
    }

    @Override
    public <R> R accept(NodeVisitor<R> visitor) {
        return visitor.columns(this);
    }
}
