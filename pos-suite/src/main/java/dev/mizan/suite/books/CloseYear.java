// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.closing.YearClose;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LedgerFold;
import java.time.LocalDate;
import java.util.List;

/**
 * Takes the result of a year to retained earnings. Done again where late entries came, it takes what came since; refused
 * where nothing is open.
 *
 * @param inYear any day of the year
 */
public record CloseYear(LocalDate inYear) implements Flow<List<JournalEntry>> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        Books books = reading.state(LedgerFold.class).books();
        return closing(books, reading)
                .then(entries -> entries.isEmpty()
                        ? Outcome.refused(FlowReason.NOTHING_TO_DO, "what", "year of " + inYear)
                        : books.post(WhenLocked.REFUSE, entries))
                .map(posted -> Decision.of(reading.times(), posted));
    }

    private Outcome<List<JournalEntry>> closing(Books books, Reading reading) {
        FiscalCalendar calendar = books.periods().calendar();
        for (int run = 0; ; run++) {
            Outcome<List<JournalEntry>> entries = YearClose.entries(
                    books.chart(),
                    books.balances(),
                    calendar,
                    inYear,
                    run,
                    reading.times().recordedAt());
            if (!entries.isDone()
                    || entries.orElseThrow().stream()
                            .noneMatch(entry -> books.journal().contains(entry.id()))) {
                return entries;
            }
        }
    }

    @Override
    public List<JournalEntry> answer(Recorded recorded) {
        return recorded.facts().stream()
                .filter(JournalPosted.class::isInstance)
                .map(fact -> ((JournalPosted) fact).entry())
                .toList();
    }
}
