// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.agreement;

import dev.mizan.ledger.agreement.Agreements;
import dev.mizan.ledger.agreement.LeaseChanged;
import dev.mizan.ledger.agreement.LeaseStep;
import dev.mizan.ledger.agreement.RunningLease;
import dev.mizan.ledger.lease.Lease;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.OfficePosting;
import dev.mizan.suite.projection.AgreementFold;
import dev.mizan.suite.projection.LedgerFold;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * A lease begins, is paid, or is remeasured: its schedule and the journal in one commit.
 *
 * @param on the day of the document
 */
public record ChangeLease(String id, LocalDate on, Function<Reading, Outcome<LeaseStep>> step)
        implements Flow<LeaseChanged> {

    /** A lease that begins on its first day; refused where its number is taken. */
    public static ChangeLease begun(String id, Lease lease, Money costs) {
        return new ChangeLease(
                id,
                lease.start(),
                reading -> agreements(reading).isNew(id).map(fresh -> RunningLease.begun(id, lease, costs)));
    }

    /** Pays its next rent. */
    public static ChangeLease paid(String id, LocalDate on, Money tax, String from) {
        return new ChangeLease(
                id, on, reading -> agreements(reading).lease(id).then(lease -> lease.payment(tax, from)));
    }

    /** The rest of it becomes another lease. */
    public static ChangeLease remeasured(String id, Lease rest) {
        return new ChangeLease(
                id,
                rest.start(),
                reading -> agreements(reading).lease(id).then(lease -> lease.remeasured(rest, calendar(reading))));
    }

    private static Agreements agreements(Reading reading) {
        return reading.state(AgreementFold.class).agreements();
    }

    private static FiscalCalendar calendar(Reading reading) {
        return reading.state(LedgerFold.class).books().periods().calendar();
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return step.apply(reading)
                .then(done -> new OfficePosting(done.event(), done.amounts(), on, id, "")
                        .decide(reading)
                        .map(posted -> Decision.posted(
                                reading.times(), new LeaseChanged(done.event(), on, done.after()), posted)));
    }

    @Override
    public LeaseChanged answer(Recorded recorded) {
        return recorded.fact(LeaseChanged.class)
                .orElseThrow(() -> new IllegalArgumentException("no lease: " + recorded.document()));
    }
}
