// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.text;

import java.util.List;
import java.util.Optional;

/** How wide each column of a row is. Amounts come first: words give way and wrap, down to a narrowest width. */
final class Grid {
    static final int GAP = 1;

    private static final int NARROWEST_WORDS = 8;
    private static final int WIDEST_LETTER = 2;

    private Grid() {}

    /** A width for each column, together with the gaps exactly {@code width}; empty if the row can not stand in it. */
    static Optional<int[]> widths(List<Column> columns, int width) {
        int room = width - GAP * (columns.size() - 1);
        int[] shared = amounts(columns, room, true);
        if (!wordsFit(columns, room, shared)) {
            shared = amounts(columns, room, false);
        }
        return wordsFit(columns, room, shared) ? Optional.of(withWords(columns, room, shared)) : Optional.empty();
    }

    /** The widths of the amounts, 0 for words: their share of the room, or as narrow as they are. */
    private static int[] amounts(List<Column> columns, int room, boolean share) {
        int weights = 0;
        for (Column column : columns) {
            weights += column.weight();
        }
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            Column column = columns.get(i);
            if (column.amount()) {
                int part = share && weights > 0 ? room * column.weight() / weights : 0;
                widths[i] = Math.max(column.natural(), part);
            }
        }
        return widths;
    }

    private static boolean wordsFit(List<Column> columns, int room, int[] amounts) {
        int needed = 0;
        for (int i = 0; i < amounts.length; i++) {
            Column column = columns.get(i);
            needed +=
                    column.amount() ? amounts[i] : Math.min(NARROWEST_WORDS, Math.max(WIDEST_LETTER, column.natural()));
        }
        return needed <= room;
    }

    private static int[] withWords(List<Column> columns, int room, int[] amounts) {
        int[] widths = amounts.clone();
        int left = room;
        int weights = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] += columns.get(i).amount() ? 0 : WIDEST_LETTER;
            left -= widths[i];
            weights += weightOfWords(columns.get(i));
        }
        for (int i = 0; i < widths.length && weights > 0; i++) {
            int weight = weightOfWords(columns.get(i));
            int part = left * weight / weights;
            widths[i] += part;
            left -= part;
            weights -= weight;
        }
        widths[0] += left;
        return widths;
    }

    private static int weightOfWords(Column column) {
        return column.amount() ? 0 : Math.max(1, column.weight());
    }
}
