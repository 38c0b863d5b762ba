// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.vat;

import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LedgerFold;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes what tills and the office sold before the chart had accounts by treatment to the accounts where it belongs, by what the documents
 * say: one entry a month, dated on its last day, or on the first open one behind it where it is locked. Its document is the month.
 * Done again it finds nothing to do.
 *
 * @param held items whose price is held in trust, as the shop's {@code HoldInTrust} was told
 */
public record ReclassifySales(LocalDate through, Set<Sku> held) implements Flow<List<JournalEntry>> {
    public ReclassifySales {
        held = Set.copyOf(held);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        Books books = reading.state(LedgerFold.class).books();
        TreatmentMoves moves = new TreatmentMoves(books.chart(), through, held);
        reading.all(moves::take);
        List<JournalEntry> entries = new ArrayList<>();
        Outcome<Boolean> all = Outcome.done(true);
        for (Map.Entry<YearMonth, List<Leg>> month : moves.legs().entrySet()) {
            LocalDate last = month.getKey().atEndOfMonth();
            EntryHead head = new EntryHead(
                    EntryId.of(reading.key().value(), entries.size()),
                    last.isAfter(through) ? through : last,
                    reading.times().recordedAt(),
                    month.getKey().toString(),
                    "sales by treatment");
            all = all.then(fine -> JournalEntry.propose(head, month.getValue()))
                    .map(entry -> entries.add(entry.by(TreatmentMoves.RULE)));
        }
        return all.then(fine -> entries.isEmpty()
                        ? Outcome.<List<JournalPosted>>refused(FlowReason.NOTHING_TO_DO, "what", "reclassify")
                        : books.journal().decide(entries, books.chart(), books.periods(), WhenLocked.MOVE_ON))
                .map(posted -> Decision.of(reading.times(), posted));
    }

    @Override
    public List<JournalEntry> answer(Recorded recorded) {
        return recorded.facts().stream()
                .filter(JournalPosted.class::isInstance)
                .map(fact -> ((JournalPosted) fact).entry())
                .toList();
    }
}
