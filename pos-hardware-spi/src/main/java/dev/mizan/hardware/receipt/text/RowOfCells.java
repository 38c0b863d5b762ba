// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.text;

import dev.mizan.hardware.receipt.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a row: beside one another where they fit, words wrapped in their column, amounts whole on the first
 * line; else each words cell on lines of its own and the amounts below them, at the end.
 *
 * @param width the places for the row, which every line fills
 */
record RowOfCells(int width, boolean rightToLeftPage, Directions directions) {

    List<String> lines(List<Column> columns) {
        Optional<int[]> widths = Grid.widths(columns, width);
        return widths.isPresent() ? besideOneAnother(columns, widths.get()) : belowOneAnother(columns);
    }

    private List<String> besideOneAnother(List<Column> columns, int[] widths) {
        List<List<String>> cells = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < widths.length; i++) {
            cells.add(cell(columns.get(i), widths[i]));
            height = Math.max(height, cells.get(i).size());
        }
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = row < cells.get(i).size() ? cells.get(i).get(row) : "";
                line.append(i == 0 ? "" : " ".repeat(Grid.GAP));
                line.append(Aligned.of(part, widths[i], columns.get(i).align()));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private List<String> cell(Column column, int columnWidth) {
        if (column.amount()) {
            return List.of(directions.figure(column.text()));
        }
        return words(column, columnWidth);
    }

    private List<String> words(Column column, int columnWidth) {
        List<String> lines = new ArrayList<>();
        for (String line : WrappedWords.of(column.text(), columnWidth)) {
            lines.add(directions.words(line, column.text(), rightToLeftPage));
        }
        return lines;
    }

    private List<String> belowOneAnother(List<Column> columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder amounts = new StringBuilder();
        for (Column column : columns) {
            if (!column.amount()) {
                words(column, width).forEach(line -> lines.add(Aligned.of(line, width, column.align())));
            } else if (!column.text().isEmpty()) {
                if (DisplayWidth.of(amounts.toString()) + Grid.GAP + column.natural() > width) {
                    endAmounts(amounts, lines);
                }
                if (column.natural() > width) {
                    WrappedWords.of(column.text(), width)
                            .forEach(part -> lines.add(Aligned.of(directions.figure(part), width, Align.END)));
                } else {
                    amounts.append(amounts.isEmpty() ? "" : " ".repeat(Grid.GAP))
                            .append(directions.figure(column.text()));
                }
            }
        }
        endAmounts(amounts, lines);
        return lines;
    }

    private void endAmounts(StringBuilder amounts, List<String> lines) {
        if (!amounts.isEmpty()) {
            lines.add(Aligned.of(amounts.toString(), width, Align.END));
            amounts.setLength(0);
        }
    }
}
