// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Comma-separated values by RFC 4180: quoted cells may hold commas, quotes and line ends. Also with the line ends of any
 * system and with a byte order mark before the first cell.
 */
public final class CsvRows {
    /**
     * A row and where it begins.
     *
     * @param line from 1
     */
    public record Row(int line, List<String> cells) {
        /** Whether nothing stands in any cell, as in the rows that a spreadsheet leaves behind its table. */
        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** The text is no such table from a line on. */
    public static final class Bad extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int line;

        Bad(int line, String detail) {
            super(detail);
            this.line = line;
        }

        /** From 1. */
        public int line() {
            return line;
        }
    }

    private final String text;
    private final char comma;
    private int at;
    private int line = 1;

    private CsvRows(String text, char comma) {
        this.text = text;
        this.comma = comma;
    }

    /** All rows of a table; a {@link Bad} where a quoted cell does not end as one does. */
    public static List<Row> read(String text) {
        return read(text, ',');
    }

    /**
     * All rows of a table whose cells are parted in its own way.
     *
     * @param comma such as a semicolon or a tab
     */
    public static List<Row> read(String text, char comma) {
        CsvRows csv = new CsvRows(TextLines.unmarked(text), comma);
        List<Row> rows = new ArrayList<>();
        while (csv.at < csv.text.length()) {
            rows.add(csv.row());
        }
        return rows;
    }

    private Row row() {
        int begins = line;
        List<String> cells = new ArrayList<>(List.of(cell()));
        while (at < text.length() && text.charAt(at) == comma) {
            at++;
            cells.add(cell());
        }
        if (at < text.length()) {
            if ("\r\n".indexOf(text.charAt(at)) < 0) {
                throw new Bad(line, "text after a quoted cell");
            }
            at += text.startsWith("\r\n", at) ? 2 : 1;
            line++;
        }
        return new Row(begins, cells);
    }

    private String cell() {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int from = at;
        while (at < text.length() && text.charAt(at) != comma && "\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        int begins = line;
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                if (at + 1 >= text.length() || text.charAt(at + 1) != '"') {
                    at++;
                    return cell.toString();
                }
                at++;
            }
            line += c == '\n' ? 1 : 0;
            cell.append(c);
        }
        throw new Bad(begins, "a quote that does not end");
    }

    /** Writes a row and the end of its line. */
    public static void write(List<String> cells, StringBuilder out) {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",");
            String cell = cells.get(i);
            boolean quote = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            out.append(quote ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
        }
        out.append('\n');
    }
}
