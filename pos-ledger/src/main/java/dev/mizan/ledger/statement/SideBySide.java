// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.statement;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        List<Key> order = order(sheets);
        Map<Key, StatementRow> rows = new LinkedHashMap<>();
        List<Money> zeros =
                Collections.nCopies(sheets.size(), Money.zero(sheets.get(0).currency()));
        for (Key key : order) {
            List<Money> none = key.kind() == StatementRow.Kind.HEADING ? List.of() : zeros;
            rows.put(key, new StatementRow(key.kind(), key.code(), key.label(), none));
        }
        for (int column = 0; column < sheets.size(); column++) {
            int at = column;
            keys(sheets.get(column)).forEach((key, row) -> rows.computeIfPresent(key, (same, so) -> with(so, at, row)));
        }
        Sheet first = sheets.get(0);
        return new Sheet(first.title(), first.when(), first.currency(), headings, List.copyOf(rows.values()));
    }

    /** A row as it is known in every column; {@code time} tells rows apart that read the same. */
    private record Key(StatementRow.Kind kind, String code, Text label, int time) {}

    private static Map<Key, StatementRow> keys(Sheet sheet) {
        Map<Key, StatementRow> keys = new LinkedHashMap<>();
        for (StatementRow row : sheet.rows()) {
            int time = 0;
            while (keys.containsKey(new Key(row.kind(), row.code(), row.label(), time))) {
                time++;
            }
            keys.put(new Key(row.kind(), row.code(), row.label(), time), row);
        }
        return keys;
    }

    /**
     * One order in which the rows of every sheet keep theirs: each sheet leaves out other rows of one statement. Where no sheet
     * has two rows, what goes on where the last row was comes first, then the lower account.
     */
    private static List<Key> order(List<Sheet> sheets) {
        Map<Key, Set<Key>> before = new LinkedHashMap<>();
        Map<Key, String> codes = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            List<Key> keys = List.copyOf(keys(sheet).keySet());
            for (int at = 0; at < keys.size(); at++) {
                Set<Key> ahead = before.computeIfAbsent(keys.get(at), none -> new LinkedHashSet<>());
                if (at > 0) {
                    ahead.add(keys.get(at - 1));
                }
                codes.putIfAbsent(keys.get(at), code(keys, at));
            }
        }
        List<Key> order = new ArrayList<>();
        Set<Key> left = new LinkedHashSet<>(before.keySet());
        while (!left.isEmpty()) {
            Key next = left.stream()
                    .filter(key -> before.getOrDefault(key, Set.of()).stream().noneMatch(left::contains))
                    .min(Comparator.<Key, Boolean>comparing(key -> !order.isEmpty()
                                    && !before.getOrDefault(key, Set.of()).contains(order.get(order.size() - 1)))
                            .thenComparing(key -> codes.getOrDefault(key, "")))
                    .orElse(left.iterator().next());
            left.remove(next);
            order.add(next);
        }
        return order;
    }

    /** The account of a row, or of the nearest one: of the rows below a heading, of those above a sum. */
    private static String code(List<Key> keys, int at) {
        int step = keys.get(at).kind() == StatementRow.Kind.HEADING ? 1 : -1;
        for (int near = at; near >= 0 && near < keys.size(); near += step) {
            if (!keys.get(near).code().isEmpty()) {
                return keys.get(near).code();
            }
        }
        return "";
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
