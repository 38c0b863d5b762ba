// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CutWeekTest {

    @Test
    void cuttingTheWeekOutOfItselfGivesTheWeek(@TempDir Path folder) throws IOException {
        CutWeek.cut(ShopFiles.week(), CutWeek.MONDAY, folder);
        ShopFiles again = ShopFiles.at(folder.resolve("lines.csv.gz"), folder.resolve("items.csv.gz"));
        assertThat(lines(again.invoices())).isEqualTo(lines(ShopFiles.week().invoices()));
        assertThat(names(again)).isEqualTo(names(ShopFiles.week()));
    }

    @Test
    void onlyTheWeekIsCut(@TempDir Path folder) throws IOException {
        CutWeek.cut(ShopFiles.week(), LocalDate.of(2011, 10, 27), folder);
        ShopFiles part = ShopFiles.at(folder.resolve("lines.csv.gz"), folder.resolve("items.csv.gz"));
        assertThat(lines(part.invoices()))
                .isNotEmpty()
                .allMatch(line -> line.at().toLocalDate().isBefore(LocalDate.of(2011, 11, 3)));
        assertThat(names(part).size()).isLessThan(names(ShopFiles.week()).size());
    }

    @Test
    void anUnreadableRowIsNamed() {
        InvoiceFile file = file("invoice,stock,qty,ts,price,cust,country\n1,22752,two,2011-03-01T12:00,7.65,,UK\n");
        assertThatThrownBy(() -> lines(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lines.csv.gz, line 2: [1, 22752, two");
    }

    @Test
    void anotherHeaderIsRefusedAtOnce() {
        assertThatThrownBy(() -> lines(file("a,b\n1,2\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("begins with [a, b], not [invoice");
    }

    @Test
    void aFileThatIsNotThereIsTold(@TempDir Path folder) {
        InvoiceFile missing = new InvoiceFile(CsvFile.at(folder.resolve("none.csv.gz")));
        assertThatThrownBy(() -> lines(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("can not read");
    }

    private static InvoiceFile file(String text) {
        return new InvoiceFile(new CsvFile("lines.csv.gz", () -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return new ByteArrayInputStream(bytes.toByteArray());
        }));
    }

    private static List<InvoiceLine> lines(InvoiceFile file) {
        List<InvoiceLine> lines = new ArrayList<>();
        file.lines(lines::add);
        return lines;
    }

    private static List<List<String>> names(ShopFiles files) {
        List<List<String>> names = new ArrayList<>();
        files.itemNames().rows(ShopFiles.ITEM_HEADER, row -> names.add(row.getFields()));
        return names;
    }
}
