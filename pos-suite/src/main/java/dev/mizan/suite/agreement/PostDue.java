// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.agreement;

import dev.mizan.ledger.agreement.Agreements;
import dev.mizan.ledger.agreement.StandingPosted;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.AgreementFold;
import dev.mizan.suite.projection.LedgerFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Posts every entry of every agreement that is due by a day and was not posted; one whose day is locked is booked on the
 * first open day. Done again it posts nothing.
 */
public record PostDue(LocalDate through) implements Flow<List<JournalEntry>> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        Books books = reading.state(LedgerFold.class).books();
        List<Agreements.Due> due = reading.state(AgreementFold.class)
                .agreements()
                .due(books.periods().calendar(), through, reading.times().recordedAt());
        if (due.isEmpty()) {
            return Outcome.refused(FlowReason.NOTHING_TO_DO, "what", "agreements through " + through);
        }
        List<JournalEntry> entries =
                due.stream().flatMap(some -> some.entries().stream()).toList();
        return books.post(WhenLocked.MOVE_ON, entries).map(posted -> {
            List<Fact> facts = new ArrayList<>(posted);
            due.forEach(some -> facts.add(new StandingPosted(
                    some.id(), some.postedBefore() + some.entries().size())));
            return Decision.of(reading.times(), facts);
        });
    }

    @Override
    public List<JournalEntry> answer(Recorded recorded) {
        return recorded.facts().stream()
                .filter(JournalPosted.class::isInstance)
                .map(fact -> ((JournalPosted) fact).entry())
                .toList();
    }
}
