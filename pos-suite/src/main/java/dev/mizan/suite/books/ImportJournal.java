// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.account.RoleAssignment;
import dev.mizan.ledger.approval.Subject;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.ledger.subledger.SubLedgerReason;
import dev.mizan.ledger.subledger.SubLedgers;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.SubLedgerFold;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Takes in entries that another program, or another shop of ours, exported; those that are in the books already are passed
 * over. Refused as a whole where one is not sound, is dated into a locked period, needs a second person, or moves the
 * account of customers or suppliers: their documents come one by one, or as opening balances.
 *
 * @param entries with the ids that the file gives them
 */
public record ImportJournal(List<JournalEntry> entries) implements Flow<List<JournalEntry>> {
    public ImportJournal {
        entries = List.copyOf(entries);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        Books books = reading.state(LedgerFold.class).books();
        SubLedgers ledgers = reading.state(SubLedgerFold.class).ledgers();
        Outcome<Integer> sound = inTime();
        for (AccountRole role : List.of(AccountRole.RECEIVABLES, AccountRole.PAYABLES)) {
            String control = books.chart()
                    .assignment(role, "", Dimensions.NONE)
                    .map(RoleAssignment::account)
                    .orElse("");
            sound = sound.then(fine -> besides(control));
        }
        for (JournalEntry entry : entries) {
            sound = sound.then(fine -> ledgers.approvalPolicy()
                    .byOne(new Subject.ManualEntry(entry), reading.at().actor())
                    .map(one -> fine));
        }
        return sound.then(fine -> books.post(WhenLocked.REFUSE, entries))
                .then(posted -> posted.isEmpty()
                        ? Outcome.refused(FlowReason.NOTHING_TO_DO, "what", entries.size() + " entries")
                        : Outcome.done(Decision.of(reading.times(), posted)));
    }

    /** When an entry was written is kept in microseconds: a file can name a moment that no book can. */
    private Outcome<Integer> inTime() {
        Instant from = FiscalCalendar.EARLIEST.atStartOfDay().toInstant(ZoneOffset.UTC);
        Instant to = FiscalCalendar.LATEST.atStartOfDay().toInstant(ZoneOffset.UTC);
        return entries.stream()
                .map(entry -> entry.head().booked())
                .filter(booked -> booked.isBefore(from) || booked.isAfter(to))
                .findFirst()
                .<Outcome<Integer>>map(booked -> Outcome.refused(
                        LedgerReason.DATE_OUT_OF_RANGE,
                        "date",
                        booked,
                        "from",
                        FiscalCalendar.EARLIEST,
                        "to",
                        FiscalCalendar.LATEST))
                .orElseGet(() -> Outcome.done(0));
    }

    private Outcome<Integer> besides(String control) {
        return entries.stream()
                .filter(entry ->
                        entry.legs().stream().anyMatch(leg -> leg.account().equals(control)))
                .findFirst()
                .<Outcome<Integer>>map(entry ->
                        Outcome.refused(SubLedgerReason.PARTIES_NOT_IMPORTED, "entry", entry.id(), "account", control))
                .orElseGet(() -> Outcome.done(0));
    }

    @Override
    public List<JournalEntry> answer(Recorded recorded) {
        return recorded.facts().stream()
                .filter(JournalPosted.class::isInstance)
                .map(fact -> ((JournalPosted) fact).entry())
                .toList();
    }
}
