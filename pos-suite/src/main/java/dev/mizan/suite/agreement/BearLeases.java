// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.agreement;

import dev.mizan.ledger.agreement.LeaseChanged;
import dev.mizan.ledger.agreement.LeaseStep;
import dev.mizan.ledger.agreement.RunningLease;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.lease.LeaseSchedule;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.OfficePosting;
import dev.mizan.suite.projection.AgreementFold;
import dev.mizan.suite.projection.LedgerFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Books interest and depreciation of every lease for all months that end by a day and were not booked. */
public record BearLeases(LocalDate through) implements Flow<List<LeaseChanged>> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        List<Fact> facts = new ArrayList<>();
        Outcome<List<Fact>> all = Outcome.done(facts);
        FiscalCalendar calendar =
                reading.state(LedgerFold.class).books().periods().calendar();
        for (RunningLease lease :
                reading.state(AgreementFold.class).agreements().leases().values()) {
            all = all.then(before -> months(lease, calendar, before, reading));
        }
        return all.then(done -> done.isEmpty()
                ? Outcome.refused(FlowReason.NOTHING_TO_DO, "what", "leases through " + through)
                : Outcome.done(Decision.of(reading.times(), done)));
    }

    private Outcome<List<Fact>> months(
            RunningLease first, FiscalCalendar calendar, List<Fact> before, Reading reading) {
        List<Fact> facts = new ArrayList<>(before);
        List<LeaseSchedule.Month> months = first.months(calendar);
        RunningLease lease = first;
        while (lease.borne() < months.size()) {
            LocalDate on = lease.borneOn(months.get(lease.borne()));
            if (on.isAfter(through)) {
                break;
            }
            LeaseStep step = lease.month(calendar).orElseThrow();
            Outcome<List<JournalPosted>> posted =
                    new OfficePosting(step.event(), step.amounts(), on, lease.id(), "").decide(reading, facts.size());
            if (!posted.isDone()) {
                return posted.map(none -> facts);
            }
            facts.add(new LeaseChanged(step.event(), on, step.after()));
            facts.addAll(posted.orElseThrow());
            lease = step.after();
        }
        return Outcome.done(facts);
    }

    @Override
    public List<LeaseChanged> answer(Recorded recorded) {
        return recorded.facts().stream()
                .filter(LeaseChanged.class::isInstance)
                .map(LeaseChanged.class::cast)
                .toList();
    }
}
