// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.export;

import dev.mizan.ledger.journal.JournalEntry;
import java.util.Iterator;
import java.util.function.Consumer;

/**
 * A journal as text that another program reads. It appends to what it is given and keeps nothing, so that a journal of
 * any length passes through bounded memory; whoever calls writes the text where it shall go.
 */
public interface JournalText {
    /** Appends what stands before the first entry: the currency and the accounts. */
    void head(StringBuilder out);

    /** Appends one entry, every leg written, and an empty line. */
    void entry(JournalEntry entry, StringBuilder out);

    /**
     * Writes a whole journal in pieces of some 64,000 characters.
     *
     * @param out takes each piece; what it is given is used again after the call
     */
    default void write(Iterator<JournalEntry> entries, Consumer<? super CharSequence> out) {
        write(entries::forEachRemaining, out);
    }

    /**
     * The same for a journal that shows its entries one after the other, such as a log that is read page by page.
     *
     * @param journal shows every entry, in order, to whom it is given
     */
    default void write(Consumer<Consumer<JournalEntry>> journal, Consumer<? super CharSequence> out) {
        StringBuilder piece = new StringBuilder();
        head(piece);
        journal.accept(entry -> {
            entry(entry, piece);
            if (piece.length() >= 1 << 16) {
                out.accept(piece);
                piece.setLength(0);
            }
        });
        out.accept(piece);
    }
}
