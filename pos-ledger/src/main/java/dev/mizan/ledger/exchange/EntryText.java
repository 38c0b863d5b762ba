// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.exchange;

import dev.mizan.ledger.internal.TextLines;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.spi.outcome.Outcome;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;

/** A text of entries that is read line by line: what its dialects have in common. */
abstract class EntryText {
    final Understood understood;
    final Claims claims = new Claims();
    private final Consumer<JournalEntry> each;

    /** The entry whose lines are being read. */
    Optional<Draft> open = Optional.empty();

    EntryText(ImportTerms terms, Consumer<JournalEntry> each) {
        this.understood = new Understood(terms);
        this.each = each;
    }

    /** Takes one line, counted from 1. */
    abstract void take(String line, int number);

    /** Ends the entry that is open, where one is. */
    void close() {
        if (open.isPresent()) {
            Draft draft = open.get();
            open = Optional.empty();
            claims.take(draft);
            each.accept(understood.entry(draft));
        }
    }

    /** A posting of money or of a lot. */
    static Draft.Row row(int line, String name, String written) {
        Optional<WrittenLot> lot = WrittenLot.find(written.strip(), line);
        return lot.isPresent()
                ? new Draft.Row(line, name, lot.get())
                : new Draft.Row(line, name, WrittenAmount.read(written, line));
    }

    /** Takes all lines and holds the text to what it claims; how many they were, or the first that is wrong. */
    final Outcome<Integer> read(Iterator<String> lines) {
        int line = 0;
        try {
            while (lines.hasNext()) {
                String next = lines.next();
                take(++line == 1 ? TextLines.unmarked(next) : next, line);
            }
            close();
            claims.hold();
            return Outcome.done(line);
        } catch (BadJournal e) {
            return e.refused();
        }
    }
}
