// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.approval.Subject;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.spi.organisation.Times;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.SubLedgerFold;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes an entry by hand: capital paid in, a bill, an expense. Refused to one person alone from the amount on that the
 * shop has settled; see {@link dev.mizan.suite.approval.Propose}.
 *
 * @param date of the document; a locked day is refused
 * @param document by which the source is found again
 */
public record PostEntry(LocalDate date, String document, String description, List<Leg> legs)
        implements Flow<JournalEntry> {
    public PostEntry {
        legs = List.copyOf(legs);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        Times times = reading.times();
        EntryHead head =
                new EntryHead(EntryId.of(reading.key().value(), 0), date, times.recordedAt(), document, description);
        return JournalEntry.propose(head, legs)
                .then(entry -> reading.state(SubLedgerFold.class)
                        .ledgers()
                        .approvalPolicy()
                        .byOne(new Subject.ManualEntry(entry), reading.at().actor()))
                .map(Subject.ManualEntry::entry)
                .then(entry -> reading.state(LedgerFold.class).books().post(WhenLocked.REFUSE, List.of(entry)))
                .map(posted -> Decision.of(times, posted));
    }

    @Override
    public JournalEntry answer(Recorded recorded) {
        return recorded.fact(JournalPosted.class)
                .orElseThrow(() -> new IllegalArgumentException("no entry: " + recorded.document()))
                .entry();
    }
}
