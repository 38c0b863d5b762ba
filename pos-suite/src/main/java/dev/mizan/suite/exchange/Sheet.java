// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.exchange.internal.Cell;
import dev.mizan.suite.exchange.internal.Column;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A file that is read: comma separated, in quotation marks where needed, with any line ends and with or without a byte
 * order mark. Its first row names the columns, in any order.
 */
record Sheet(List<Row> rows, List<BadRow> misshapen) {
    /** More rows than a shop has items; a bound of memory. */
    static final int MOST_ROWS = 1_000_000;

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** Reads a whole file. A reader that fails is an {@link UncheckedIOException}. */
    static Outcome<Sheet> read(Reader in, List<Column> columns) {
        long line = 0;
        try {
            Iterator<CsvRecord> records = CsvReader.builder()
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(unmarked(in))
                    .iterator();
            if (!records.hasNext()) {
                return Outcome.refused(ExchangeReason.NO_HEADER, "columns", names(columns));
            }
            Header header = new Header(columns, new HashMap<>(), new ArrayList<>());
            Outcome<Header> checked = header.check(records.next().getFields());
            if (!checked.isDone()) {
                return checked.map(never -> new Sheet(List.of(), List.of()));
            }
            Sheet sheet = new Sheet(new ArrayList<>(), new ArrayList<>());
            while (records.hasNext()) {
                CsvRecord next = records.next();
                line = next.getStartingLineNumber();
                if (sheet.size() == MOST_ROWS) {
                    return Outcome.refused(ExchangeReason.TOO_MANY_ROWS, "most", MOST_ROWS);
                }
                sheet.add(header, next);
            }
            return Outcome.done(sheet);
        } catch (CsvParseException e) {
            return Outcome.refused(ExchangeReason.NOT_CSV, "line", line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader unmarked(Reader in) throws IOException {
        PushbackReader peeked = new PushbackReader(in);
        int first = peeked.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            peeked.unread(first);
        }
        return peeked;
    }

    int size() {
        return rows.size() + misshapen.size();
    }

    private void add(Header header, CsvRecord row) {
        int fields = row.getFieldCount();
        long line = row.getStartingLineNumber();
        if (fields == header.order.size()) {
            List<String> cells = new ArrayList<>(fields);
            for (int i = 0; i < fields; i++) {
                String cell = row.getField(i);
                cells.add(header.order.get(i).numeric() ? cell.strip() : Cell.read(cell));
            }
            rows.add(new Row(line, header.places, cells));
        } else {
            String column =
                    fields < header.order.size() ? header.order.get(fields).name() : "";
            misshapen.add(
                    BadCell.of(column, ExchangeReason.FIELD_COUNT, "fields", fields, "columns", header.order.size())
                            .at(line));
        }
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private record Header(List<Column> columns, Map<String, Integer> places, List<Column> order) {
        Outcome<Header> check(List<String> named) {
            for (String name : named) {
                Column column = columns.stream()
                        .filter(it -> it.name().equals(name.strip()))
                        .findFirst()
                        .orElse(null);
                if (column == null || places.put(column.name(), order.size()) != null) {
                    return refused(ExchangeReason.UNKNOWN_COLUMN, name);
                }
                order.add(column);
            }
            for (Column column : columns) {
                if (column.needed() && !places.containsKey(column.name())) {
                    return refused(ExchangeReason.MISSING_COLUMN, column.name());
                }
            }
            return Outcome.done(this);
        }

        private Outcome<Header> refused(ExchangeReason reason, String column) {
            return Outcome.refused(reason, "column", column, "columns", names(columns));
        }
    }
}
