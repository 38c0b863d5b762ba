// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear;

import dev.mizan.ledger.export.BalancesCsv;
import dev.mizan.ledger.export.BeancountText;
import dev.mizan.ledger.export.HledgerText;
import dev.mizan.ledger.export.JournalText;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.suite.Mizan;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the journal and its balances, so that a stranger's program can check them. */
final class JournalFiles {
    private JournalFiles() {}

    static void write(Mizan mizan, Path folder, PrintStream out) throws IOException {
        Files.createDirectories(folder);
        var chart = mizan.books().chart();
        text(mizan, new HledgerText(chart), folder.resolve("shop-year.journal"));
        text(mizan, new BeancountText(chart), folder.resolve("shop-year.beancount"));
        Files.writeString(
                folder.resolve("balances.csv"),
                BalancesCsv.of(chart, mizan.books().balances(), FiscalCalendar.LATEST));
        out.println("The journal is written to " + folder);
    }

    private static void text(Mizan mizan, JournalText text, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            mizan.books().export(text, piece -> append(writer, piece));
        }
    }

    private static void append(Writer writer, CharSequence piece) {
        try {
            writer.append(piece);
        } catch (IOException e) {
            throw new UncheckedIOException("the journal can not be written", e);
        }
    }
}
