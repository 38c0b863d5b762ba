// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.agreement;

import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.agreement.AgreementReason;
import dev.mizan.ledger.agreement.Standing;
import dev.mizan.ledger.agreement.StandingAgreed;
import dev.mizan.ledger.approval.Subject;
import dev.mizan.ledger.deferral.RecurringEntry;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.AgreementFold;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.SubLedgerFold;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Agrees on something that makes an entry in period after period; nothing is posted yet. Refused where an account is not
 * in the chart, and to one person alone where an entry of it would be.
 *
 * @param id by which people know it; a new one
 */
public record AgreeStanding(String id, Function<Reading, Outcome<Standing>> what) implements Flow<StandingAgreed> {
    /** Something that needs nothing from the reading. */
    public static AgreeStanding of(String id, Standing what) {
        return new AgreeStanding(id, reading -> Outcome.done(what));
    }

    /** An entry that comes again, from its first date on. */
    public static AgreeStanding recurring(
            String id, LocalDate first, int everyMonths, LocalDate last, String description, List<Leg> legs) {
        return new AgreeStanding(id, reading -> {
            EntryHead head = new EntryHead(
                    EntryId.of(reading.key().value(), 0), first, reading.times().recordedAt(), id, description);
            return JournalEntry.propose(head, legs)
                    .map(entry -> new Standing.Recurring(new RecurringEntry(entry, everyMonths, last)));
        });
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return reading.state(AgreementFold.class)
                .agreements()
                .isNew(id)
                .then(fresh -> what.apply(reading))
                .then(standing -> known(standing, reading))
                .then(standing -> alone(standing, reading))
                .map(standing -> Decision.of(
                        reading.times(),
                        List.of(new StandingAgreed(id, reading.key().value(), standing))));
    }

    private static Outcome<Standing> known(Standing standing, Reading reading) {
        ChartOfAccounts chart = reading.state(LedgerFold.class).books().chart();
        return standing.accounts().stream()
                .filter(account -> chart.account(account).isEmpty())
                .findFirst()
                .<Outcome<Standing>>map(account -> Outcome.refused(AgreementReason.UNKNOWN_ACCOUNT, "account", account))
                .orElseGet(() -> Outcome.done(standing));
    }

    private static Outcome<Standing> alone(Standing standing, Reading reading) {
        Outcome<Standing> fine = Outcome.done(standing);
        FiscalCalendar calendar =
                reading.state(LedgerFold.class).books().periods().calendar();
        for (JournalEntry entry : standing.due(reading.key().value(), calendar, FiscalCalendar.LATEST, reading.now())) {
            fine = fine.then(still -> reading.state(SubLedgerFold.class)
                    .ledgers()
                    .approvalPolicy()
                    .byOne(new Subject.ManualEntry(entry), reading.at().actor())
                    .map(one -> still));
        }
        return fine;
    }

    @Override
    public StandingAgreed answer(Recorded recorded) {
        return recorded.fact(StandingAgreed.class)
                .orElseThrow(() -> new IllegalArgumentException("no agreement: " + recorded.document()));
    }
}
