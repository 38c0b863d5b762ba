// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** A gzipped CSV file with a header that can be read from its start any number of times, a row at a time. */
public record CsvFile(String name, Opening opening) {
    private static final int BUFFER = 1 << 16;

    /** Opens the file's bytes. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    /** A file on disk. */
    public static CsvFile at(Path path) {
        return new CsvFile(path.toString(), () -> Files.newInputStream(path));
    }

    /** A file beside a class. */
    public static CsvFile beside(Class<?> owner, String name) {
        return new CsvFile(name, () -> {
            InputStream bytes = owner.getResourceAsStream(name);
            if (bytes == null) {
                throw new FileNotFoundException("not packed with the program: " + name);
            }
            return bytes;
        });
    }

    /** Hands over every row but the header, which must be exactly as given. */
    public void rows(List<String> header, Consumer<CsvRecord> to) {
        try (Reader reader =
                        new InputStreamReader(new GZIPInputStream(opening.open(), BUFFER), StandardCharsets.UTF_8);
                CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(reader)) {
            Iterator<CsvRecord> each = rows.iterator();
            List<String> first = each.hasNext() ? each.next().getFields() : List.of();
            if (!first.equals(header)) {
                throw new IllegalArgumentException(name + " begins with " + first + ", not " + header);
            }
            each.forEachRemaining(to);
        } catch (IOException failed) {
            throw new UncheckedIOException("can not read " + name, failed);
        }
    }
}
