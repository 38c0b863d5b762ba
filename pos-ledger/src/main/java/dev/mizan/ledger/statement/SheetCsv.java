// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.statement;

import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A statement as comma-separated values (RFC 4180): kind, code, name, then plain amounts with a minus where negative. */
public final class SheetCsv {
    private SheetCsv() {}

    /** The rows after one line of headings, each ended by CR LF. */
    public static String render(Sheet sheet, Language language) {
        StringBuilder csv = new StringBuilder();
        List<String> heads =
                new ArrayList<>(List.of("kind", "code", sheet.title().in(language)));
        sheet.columns().stream().map((Text column) -> column.in(language)).forEach(heads::add);
        line(heads, csv);
        for (StatementRow row : sheet.rows()) {
            List<String> cells = new ArrayList<>(
                    List.of(row.kind().name(), row.code(), row.label().in(language)));
            row.amounts().stream().map(Money::toPlainString).forEach(cells::add);
            line(cells, csv);
        }
        return csv.toString();
    }

    private static void line(List<String> cells, StringBuilder csv) {
        csv.append(cells.stream().map(SheetCsv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** Quoted where it must be; what a spreadsheet would take for a formula is kept from being one. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+@\t".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
