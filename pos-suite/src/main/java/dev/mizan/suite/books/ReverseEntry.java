// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.spi.organisation.Times;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LedgerFold;

/**
 * Takes an entry back by an entry of its own, dated today or on the first open day.
 *
 * @param original as it was read back from the log
 */
public record ReverseEntry(JournalEntry original, String why) implements Flow<JournalEntry> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        Times times = reading.times();
        EntryHead head = new EntryHead(
                EntryId.of(reading.key().value(), 0),
                times.businessDate().date(),
                times.recordedAt(),
                original.head().document(),
                why);
        return reading.state(LedgerFold.class)
                .books()
                .reverse(original, head, WhenLocked.MOVE_ON)
                .map(posted -> Decision.of(times, posted));
    }

    @Override
    public JournalEntry answer(Recorded recorded) {
        return recorded.fact(JournalPosted.class)
                .orElseThrow(() -> new IllegalArgumentException("no entry: " + recorded.document()))
                .entry();
    }
}
