// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.statement;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One statement for several periods, days or places, a column each: rows are those of any of them, in the order of
 * presentation, zero where one has none (IAS 1, paragraph 38).
 */
public final class SideBySide {
    private SideBySide() {}

    /**
     * The sheets in columns.
     *
     * @param sheets of the same statement, each with one column
     * @param headings one for each sheet
     */
    public static Sheet of(List<Sheet> sheets, List<Text> headings) {
        if (sheets.isEmpty() || sheets.size() != headings.size()) {
            throw new IllegalArgumentException(sheets.size() + " sheets, " + headings.size() + " headings");
        }
        Money zero = Money.zero(sheets.get(0).currency());
        List<StatementRow> rows = new ArrayList<>();
        for (int column = 0; column < sheets.size(); column++) {
            int at = 0;
            for (StatementRow row : sheets.get(column).rows()) {
                int found = find(rows, row, at);
                if (found < 0) {
                    found = at;
                    boolean none = row.kind() == StatementRow.Kind.HEADING;
                    List<Money> zeros = none ? List.of() : Collections.nCopies(sheets.size(), zero);
                    rows.add(at, new StatementRow(row.kind(), row.code(), row.label(), zeros));
                }
                rows.set(found, with(rows.get(found), column, row));
                at = found + 1;
            }
        }
        Sheet first = sheets.get(0);
        return new Sheet(first.title(), first.when(), first.currency(), headings, rows);
    }

    private static int find(List<StatementRow> rows, StatementRow wanted, int from) {
        for (int at = from; at < rows.size(); at++) {
            StatementRow row = rows.get(at);
            if (row.kind() == wanted.kind()
                    && row.code().equals(wanted.code())
                    && row.label().equals(wanted.label())) {
                return at;
            }
        }
        return -1;
    }

    private static StatementRow with(StatementRow row, int column, StatementRow given) {
        if (given.amounts().isEmpty()) {
            return row;
        }
        List<Money> amounts = new ArrayList<>(row.amounts());
        amounts.set(column, given.amounts().get(0));
        return new StatementRow(row.kind(), row.code(), row.label(), amounts);
    }
}
