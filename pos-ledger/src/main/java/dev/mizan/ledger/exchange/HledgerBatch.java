// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.exchange;

import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.Journal;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.PostingBatch;
import dev.mizan.spi.outcome.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;

/**
 * Reads the text of hledger and ledger-cli into a {@link PostingBatch}, for files of millions of entries. What comes out
 * is what {@link HledgerJournal} makes of the same text, entry for entry and refusal for refusal; entries that hold only
 * names and amounts in the books' currency are read as bytes, all others line by line, and a file with balance assertions
 * as a whole. Entries that reverse others are refused here: they are decided one by one.
 */
public final class HledgerBatch {
    private final byte[] text;
    private final ImportTerms terms;
    private final Journal journal;
    private final PostingBatch batch;
    private final HledgerJournal others;
    private int line;

    private HledgerBatch(byte[] text, ImportTerms terms, Journal journal) {
        this.text = text;
        this.terms = terms;
        this.journal = journal;
        this.batch = new PostingBatch(1 + text.length / 96, 2 + text.length / 48);
        this.others = new HledgerJournal(terms, this::add);
    }

    /**
     * All entries of a text in UTF-8, to be given to {@link Journal#post}; refused as a whole, with the first line that is
     * wrong. Changes nothing.
     *
     * @param journal in whose columns the batch is written
     */
    public static Outcome<PostingBatch> read(byte[] text, ImportTerms terms, Journal journal) {
        HledgerBatch reading = new HledgerBatch(text, terms, journal);
        try {
            reading.all();
        } catch (BadJournal e) {
            return e.refused();
        }
        return reading.others.claims() ? reading.lineByLine() : Outcome.done(reading.batch);
    }

    private void all() {
        PlainEntry plain = new PlainEntry(text, journal, terms.chart(), others.understood.codes());
        long booked = ChronoUnit.MICROS.between(Instant.EPOCH, terms.booked());
        for (int at = Bytes.mark(text); at < text.length; ) {
            int end = -1;
            if (text[at] >= '0' && text[at] <= '9' && !others.inComment()) {
                others.close();
                end = plain.read(at);
            }
            if (end < 0) {
                at = other(at);
            } else {
                plain.into(batch, EntryId.of(terms.batch(), others.understood.next()), booked);
                line += lines(at, end);
                at = end;
            }
        }
        others.close();
    }

    /** Hands a line to the reader of lines; answers where the next one begins. */
    private int other(int from) {
        int end = from;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        Iterator<String> parts = Bytes.utf8(text, from, end)
                .orElseThrow(() -> BadJournal.at(line + 1, "it is not written in UTF-8"))
                .lines()
                .iterator();
        String first = parts.hasNext() ? parts.next() : "";
        others.take(first, ++line);
        while (parts.hasNext()) {
            others.take(parts.next(), ++line);
        }
        return end + 1;
    }

    private int lines(int from, int to) {
        int lines = 0;
        for (int at = from; at < Math.min(to, text.length); at++) {
            lines += text[at] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private void add(JournalEntry entry) {
        if (entry.reverses().isPresent()) {
            throw BadJournal.at(line, "the entry before it reverses another, and is posted by itself");
        }
        try {
            batch.add(entry, journal, terms.chart());
        } catch (ArithmeticException e) {
            throw BadJournal.at(line, "a day or a time that is too far: " + entry.on());
        }
    }

    private Outcome<PostingBatch> lineByLine() {
        batch.clear();
        return HledgerJournal.read(
                        new String(text, StandardCharsets.UTF_8).lines().iterator(), terms, this::add)
                .map(lines -> batch);
    }
}
