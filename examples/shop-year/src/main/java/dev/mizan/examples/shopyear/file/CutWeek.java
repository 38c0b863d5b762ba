// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * Cuts a week out of the year's files, unchanged line by line, with the names of the items in it:
 * {@code CutWeek <lines.csv.gz> <items.csv.gz> <folder> [Monday]}.
 */
public final class CutWeek {
    /**
     * The week with the year's largest invoice (573585, 1,114 lines), 226 credit lines, 77 stock corrections, and
     * lines of every kind that no till books but bad debt, samples and prices below a penny.
     */
    static final LocalDate MONDAY = LocalDate.of(2011, 10, 31);

    private static final int TIME = 3;

    private CutWeek() {}

    public static void main(String[] arguments) throws IOException {
        LocalDate monday = arguments.length > 3 ? LocalDate.parse(arguments[3]) : MONDAY;
        ShopFiles year = ShopFiles.at(Path.of(arguments[0]), Path.of(arguments[1]));
        cut(year, monday, Path.of(arguments[2]));
    }

    static void cut(ShopFiles year, LocalDate monday, Path folder) throws IOException {
        Set<String> items = new HashSet<>();
        try (CsvWriter lines = writer(folder.resolve("lines.csv.gz"))) {
            lines.writeRecord(InvoiceFile.HEADER);
            year.invoices().file().rows(InvoiceFile.HEADER, row -> {
                LocalDate day = LocalDateTime.parse(row.getField(TIME)).toLocalDate();
                if (!day.isBefore(monday) && day.isBefore(monday.plusWeeks(1))) {
                    items.add(row.getField(1));
                    lines.writeRecord(row.getFields());
                }
            });
        }
        try (CsvWriter names = writer(folder.resolve("items.csv.gz"))) {
            names.writeRecord(ShopFiles.ITEM_HEADER);
            year.itemNames().rows(ShopFiles.ITEM_HEADER, row -> {
                if (items.contains(row.getField(0))) {
                    names.writeRecord(row.getFields());
                }
            });
        }
    }

    private static CsvWriter writer(Path file) throws IOException {
        Writer text = new OutputStreamWriter(
                new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file))), StandardCharsets.UTF_8);
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    }
}
