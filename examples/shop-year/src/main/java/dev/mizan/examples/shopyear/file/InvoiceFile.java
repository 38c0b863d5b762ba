// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.file;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;

/** The file of invoice lines, in the order of their time. */
public record InvoiceFile(CsvFile file) {
    static final List<String> HEADER = List.of("invoice", "stock", "qty", "ts", "price", "cust", "country");

    /** Hands over line by line and keeps none; an unreadable row is an {@link IllegalArgumentException} that names it. */
    public void lines(Consumer<InvoiceLine> to) {
        Minutes minutes = new Minutes();
        file.rows(HEADER, row -> to.accept(line(row, minutes)));
    }

    private InvoiceLine line(CsvRecord row, Minutes minutes) {
        try {
            return new InvoiceLine(
                    row.getField(0),
                    row.getField(1),
                    Integer.parseInt(row.getField(2)),
                    minutes.read(row.getField(3)),
                    new BigDecimal(row.getField(4)),
                    row.getField(5),
                    row.getField(6));
        } catch (IndexOutOfBoundsException | NumberFormatException | DateTimeException unreadable) {
            throw new IllegalArgumentException(
                    file.name() + ", line " + row.getStartingLineNumber() + ": " + row.getFields(), unreadable);
        }
    }

    /** Reads a minute once for all the lines of it that follow one another. */
    private static final class Minutes {
        private String text = "";
        private LocalDateTime minute = LocalDateTime.MIN;

        LocalDateTime read(String field) {
            if (!field.equals(text)) {
                minute = LocalDateTime.parse(field);
                text = field;
            }
            return minute;
        }
    }
}
