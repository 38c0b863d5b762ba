// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Goes through the rows of a file and counts what becomes of them. */
final class Tally {
    private final Sheet sheet;
    private final List<BadRow> bad;
    private final Map<Object, Long> lines = new HashMap<>();
    private int unchanged;

    Tally(Sheet sheet) {
        this.sheet = sheet;
        this.bad = new ArrayList<>(sheet.misshapen());
    }

    /** Shows every row; one that is left by a bad cell is counted as bad. */
    void each(Consumer<Row> reader) {
        for (Row row : sheet.rows()) {
            try {
                reader.accept(row);
            } catch (BadCell cell) {
                bad(row.line(), cell);
            }
        }
    }

    void bad(long line, BadCell cell) {
        bad.add(cell.at(line));
    }

    void unchanged() {
        unchanged++;
    }

    /** Takes note of what a row is about; a second row about it is bad. */
    void once(Row row, String column, Object key) {
        Long first = lines.putIfAbsent(key, row.line());
        if (first != null) {
            throw BadCell.of(column, ExchangeReason.ROW_TWICE, "key", key, "line", first);
        }
    }

    ImportReport report() {
        int read = sheet.size();
        List<BadRow> inOrder =
                bad.stream().sorted(Comparator.comparingLong(BadRow::line)).toList();
        return new ImportReport(read, read - unchanged - bad.size(), unchanged, inOrder, false);
    }
}
