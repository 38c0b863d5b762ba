// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.approval.Subject;
import dev.mizan.ledger.hold.Hold;
import dev.mizan.ledger.hold.HoldPlaced;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.SubLedgerFold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Reserves an entry: it counts against the limits of its accounts and moves no balance until it is posted.
 *
 * @param expires from then on it counts no more
 */
public record PlaceHold(LocalDate date, String document, String description, List<Leg> legs, Instant expires)
        implements Flow<HoldPlaced> {
    public PlaceHold {
        legs = List.copyOf(legs);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        EntryHead head = new EntryHead(
                EntryId.of(reading.key().value(), 0), date, reading.times().recordedAt(), document, description);
        return JournalEntry.propose(head, legs)
                .then(entry -> reading.state(SubLedgerFold.class)
                        .ledgers()
                        .approvalPolicy()
                        .byOne(new Subject.ManualEntry(entry), reading.at().actor()))
                .then(alone ->
                        reading.state(LedgerFold.class).books().hold(new Hold(alone.entry(), expires), reading.now()))
                .map(placed -> Decision.of(reading.times(), placed));
    }

    @Override
    public HoldPlaced answer(Recorded recorded) {
        return recorded.fact(HoldPlaced.class)
                .orElseThrow(() -> new IllegalArgumentException("no hold: " + recorded.document()));
    }
}
