// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.agreement;

import dev.mizan.ledger.approval.Subject;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.period.WhenLocked;
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
 * Books what belongs to a period and is not billed yet, and takes it back on the first day of the next: both entries in
 * one commit. Refused to one person alone from the amount on that the shop has settled.
 *
 * @param date the last day of the period, or another one of its last month
 */
public record Accrue(LocalDate date, String document, String description, List<Leg> legs)
        implements Flow<List<JournalEntry>> {
    public Accrue {
        legs = List.copyOf(legs);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        Books books = reading.state(LedgerFold.class).books();
        LocalDate next = books.periods().calendar().monthOf(date).until().orElseThrow();
        return JournalEntry.propose(head(reading, 0, date), legs)
                .then(entry -> reading.state(SubLedgerFold.class)
                        .ledgers()
                        .approvalPolicy()
                        .byOne(new Subject.ManualEntry(entry), reading.at().actor()))
                .map(Subject.ManualEntry::entry)
                .then(entry -> books.post(WhenLocked.REFUSE, List.of(entry, entry.reversed(head(reading, 1, next)))))
                .map(posted -> Decision.of(reading.times(), posted));
    }

    private EntryHead head(Reading reading, int entry, LocalDate on) {
        return new EntryHead(
                EntryId.of(reading.key().value(), entry), on, reading.times().recordedAt(), document, description);
    }

    @Override
    public List<JournalEntry> answer(Recorded recorded) {
        return recorded.facts().stream()
                .filter(JournalPosted.class::isInstance)
                .map(fact -> ((JournalPosted) fact).entry())
                .toList();
    }
}
