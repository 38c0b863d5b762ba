// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.approval;

import dev.mizan.ledger.approval.Proposal;
import dev.mizan.ledger.approval.Proposed;
import dev.mizan.ledger.approval.Subject;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.SubLedgerFold;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Puts something before a second person; nothing of it is carried out.
 *
 * @param subject made of what is read, so that an entry gets its id from the batch
 */
public record Propose(Function<Reading, Outcome<Subject>> subject) implements Flow<Proposal> {

    /** Something that needs nothing from the reading. */
    public static Propose of(Subject subject) {
        return new Propose(reading -> Outcome.done(subject));
    }

    /** An entry by hand. */
    public static Propose entry(LocalDate date, String document, String description, List<Leg> legs) {
        return new Propose(reading -> {
            EntryId id = EntryId.of(reading.key().value(), 1);
            EntryHead head = new EntryHead(id, date, reading.times().recordedAt(), document, description);
            return JournalEntry.propose(head, legs).map(Subject.ManualEntry::new);
        });
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return subject.apply(reading)
                .then(of -> reading.state(SubLedgerFold.class)
                        .ledgers()
                        .approvals()
                        .propose(new Proposal(
                                reading.key().value(), of, reading.at().actor(), reading.now())))
                .map(fact -> Decision.of(reading.times(), List.of(fact)));
    }

    @Override
    public Proposal answer(Recorded recorded) {
        return recorded.fact(Proposed.class)
                .orElseThrow(() -> new IllegalArgumentException("no proposal: " + recorded.document()))
                .proposal();
    }
}
