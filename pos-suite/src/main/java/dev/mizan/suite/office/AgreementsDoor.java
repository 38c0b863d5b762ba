// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.office;

import dev.mizan.ledger.agreement.Agreements;
import dev.mizan.ledger.agreement.BudgetSet;
import dev.mizan.ledger.agreement.LeaseChanged;
import dev.mizan.ledger.agreement.RunningLease;
import dev.mizan.ledger.agreement.Standing;
import dev.mizan.ledger.agreement.StandingAgreed;
import dev.mizan.ledger.agreement.StandingEnded;
import dev.mizan.ledger.deferral.Deferral;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.lease.Lease;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.agreement.Accrue;
import dev.mizan.suite.agreement.AgreeStanding;
import dev.mizan.suite.agreement.BearLeases;
import dev.mizan.suite.agreement.ChangeLease;
import dev.mizan.suite.agreement.ChargeZakat;
import dev.mizan.suite.agreement.EndStanding;
import dev.mizan.suite.agreement.PostDue;
import dev.mizan.suite.agreement.SetBudget;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.AgreementFold;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What was agreed once and is booked period by period. */
public final class AgreementsDoor {
    private final Flows flows;
    private final Workplace office;

    /** A door of a shop, for whoever stands at a workplace. */
    public AgreementsDoor(Flows flows, Workplace office) {
        this.flows = flows;
        this.office = office;
    }

    /**
     * A lease begins (IFRS 16): its rent at present value is owed, and the right of use is an asset.
     *
     * @param costs paid by the bank to get it, less what the landlord gave; may be zero
     */
    public Outcome<LeaseChanged> lease(String id, Lease lease, Money costs) {
        return flows.run(office, ChangeLease.begun(id, lease, costs));
    }

    /**
     * Pays the next rent of a lease.
     *
     * @param tax VAT on it that can be reclaimed
     * @param from the kind of {@code cash-counterpart} that pays
     */
    public Outcome<LeaseChanged> payRent(String id, LocalDate on, Money tax, String from) {
        return flows.run(office, ChangeLease.paid(id, on, tax, from));
    }

    /** Books interest and depreciation of all leases for the months that end by a day. */
    public Outcome<List<LeaseChanged>> bearLeases(LocalDate through) {
        return flows.run(office, new BearLeases(through));
    }

    /** The rest of a lease becomes another one, from the first day of a month and of a payment. */
    public Outcome<LeaseChanged> remeasure(String id, Lease rest) {
        return flows.run(office, ChangeLease.remeasured(id, rest));
    }

    /** The leases by their number; each knows its schedule. */
    public Map<String, RunningLease> leases() {
        return look(Agreements::leases);
    }

    /**
     * Spreads an amount over the periods that it belongs to: a prepayment, income that is earned later, interest.
     *
     * @param debit where each part goes: the expense, or the liability that is earned
     * @param credit where it comes from: the prepayment, or the income
     */
    public Outcome<StandingAgreed> spread(
            String id, Deferral deferral, String debit, String credit, String description) {
        return flows.run(office, AgreeStanding.of(id, new Standing.Spread(deferral, debit, credit, id, description)));
    }

    /** Agrees on an entry that comes again every so many months, from its first date to its last. */
    public Outcome<StandingAgreed> recurring(
            String id, LocalDate first, int everyMonths, LocalDate last, String description, List<Leg> legs) {
        return flows.run(office, AgreeStanding.recurring(id, first, everyMonths, last, description, legs));
    }

    /** Ends an agreement; what was posted stays. */
    public Outcome<StandingEnded> end(String id) {
        return flows.run(office, new EndStanding(id));
    }

    /** Posts all that is due by a day and was not posted. */
    public Outcome<List<JournalEntry>> postDue(LocalDate through) {
        return flows.run(office, new PostDue(through));
    }

    /** What makes entries still, by its name. */
    public Map<String, Standing> standing() {
        return look(Agreements::standing);
    }

    /** Books what belongs to the month of a day and takes it back on the first day of the next. */
    public Outcome<List<JournalEntry>> accrue(LocalDate date, String document, String description, List<Leg> legs) {
        return flows.run(office, new Accrue(date, document, description, legs));
    }

    /** Sets the budget of a period; see {@link StatementsDoor#budget}. */
    public Outcome<BudgetSet> budget(Period period, Map<String, Money> planned) {
        return flows.run(office, new SetBudget(period, new TreeMap<>(planned)));
    }

    /** Charges a year with its zakat, less what was charged before; see {@link StatementsDoor#zakat}. */
    public Outcome<JournalEntry> chargeZakat(Period year, String map) {
        return flows.run(office, new ChargeZakat(year, map));
    }

    private <T> T look(Function<Agreements, T> look) {
        return flows.look(
                office, reading -> look.apply(reading.state(AgreementFold.class).agreements()));
    }
}
