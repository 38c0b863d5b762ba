// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.books;

import dev.mizan.ledger.statement.SheetHtml;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Writes the pack: {@code YearEnd [JOURNAL] [--currency GBP] [--out year-end.html]}. */
public final class YearEnd {
    private YearEnd() {}

    /** Runs it; what is wrong with a journal is printed, and the program ends with 1. */
    public static void main(String[] arguments) throws IOException {
        List<String> rest = new ArrayList<>(List.of(arguments));
        Currency currency = Currency.of(option(rest, "--currency", "GBP"));
        Path out = Path.of(option(rest, "--out", "year-end.html"));
        try (Reader journal = rest.isEmpty() ? week() : Files.newBufferedReader(Path.of(rest.get(0)))) {
            Files.writeString(out, pack(new BufferedReader(journal).lines().toList(), currency));
            System.out.println("The year-end pack is in " + out.toAbsolutePath());
        } catch (NotRead e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static String option(List<String> arguments, String name, String usual) {
        int at = arguments.indexOf(name);
        if (at < 0 || at + 1 == arguments.size()) {
            return usual;
        }
        arguments.remove(at);
        return arguments.remove(at);
    }

    /** The journal of the packed week. */
    static Reader week() throws IOException {
        InputStream packed = Objects.requireNonNull(YearEnd.class.getResourceAsStream("week.journal.gz"));
        return new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8);
    }

    /** The page, in both languages. */
    static String pack(List<String> journal, Currency currency) throws NotRead {
        try (Mizan mizan = Ledger.of(journal, currency)) {
            return SheetHtml.page(
                    Text.of("Year-end pack", "حزمة إقفال السنة"),
                    Pack.of(mizan.books(), Ledger.lastYear(mizan.books())),
                    List.of(Language.EN, Language.AR));
        }
    }
}
