// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/** An entry was posted. Its legs are written as columns, and what is empty or usual is left out. */
public record JournalPosted(JournalEntry entry) implements Fact {
    public static final FactType<JournalPosted> TYPE =
            new FactType<>("JournalPosted", 1, JournalPosted.class, JournalPosted::write, JournalPosted::read);

    @Override
    public FactType<JournalPosted> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        EntryForm.write(entry, out);
    }

    private static JournalPosted read(FieldReader in, int version) {
        return new JournalPosted(EntryForm.read(in));
    }
}
