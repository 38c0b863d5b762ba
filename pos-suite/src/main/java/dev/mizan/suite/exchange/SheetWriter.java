// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.mizan.suite.exchange.internal.Cell;
import dev.mizan.suite.exchange.internal.Column;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Writes a file that {@link Sheet} reads: the header first. */
final class SheetWriter {
    private final CsvWriter out;
    private final List<Column> columns;

    SheetWriter(Writer out, List<Column> columns) {
        this.out = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        this.columns = columns;
        this.out.writeRecord(columns.stream().map(Column::name).toList());
    }

    /** Writes a row, a cell for each column. */
    void row(String... cells) {
        List<String> written = new ArrayList<>(cells.length);
        for (int i = 0; i < cells.length; i++) {
            written.add(columns.get(i).numeric() ? cells[i] : Cell.written(cells[i]));
        }
        out.writeRecord(written);
    }

    /** Hands everything to the writer below, which stays open. */
    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
