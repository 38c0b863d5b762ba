// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.agreement;

import dev.mizan.ledger.lease.Lease;
import dev.mizan.ledger.lease.LeaseRules;
import dev.mizan.ledger.lease.LeaseSchedule;
import dev.mizan.ledger.lease.LeaseSchedule.Month;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.util.List;

/**
 * A lease on its way through the books (IFRS 16). Present values and shares are rounded half up, once each. Immutable.
 *
 * @param lease as it runs since it began, or since it was last remeasured
 * @param rightOfUse what the right of use stood at on that day
 * @param paid how many payments were made since
 * @param borne of how many months interest and depreciation were booked since
 */
public record RunningLease(String id, Lease lease, Money rightOfUse, int paid, int borne) {
    /** A lease that begins, with the initial costs less what the landlord gave. */
    public static LeaseStep begun(String id, Lease lease, Money costs) {
        Money liability = lease.liability(Rounding.HALF_UP);
        Money use = liability.plus(costs);
        return new LeaseStep(
                new RunningLease(id, lease, use, 0, 0),
                LeaseRules.BEGUN,
                Amounts.in(use.currency())
                        .with("right-of-use", use)
                        .with("liability", liability)
                        .with("costs", "bank", costs));
    }

    /** What is owed and when, payment by payment. */
    public LeaseSchedule schedule() {
        return LeaseSchedule.of(lease, Rounding.HALF_UP);
    }

    /** What each month bears. */
    public List<Month> months(FiscalCalendar calendar) {
        return schedule().months(calendar, rightOfUse);
    }

    /** The day on which a month's share is booked: its last one, or that of the lease. */
    public LocalDate borneOn(Month month) {
        LocalDate last = month.period().until().orElseThrow().minusDays(1);
        return last.isAfter(lease.last()) ? lease.last() : last;
    }

    /**
     * Pays the next rent.
     *
     * @param tax VAT on it that can be reclaimed
     * @param from the kind of {@code cash-counterpart} that pays
     */
    public Outcome<LeaseStep> payment(Money tax, String from) {
        if (paid >= lease.payments()) {
            return Outcome.refused(AgreementReason.NOTHING_LEFT, "agreement", id);
        }
        return Outcome.done(new LeaseStep(
                new RunningLease(id, lease, rightOfUse, paid + 1, borne),
                LeaseRules.PAID,
                amounts()
                        .with("payment", lease.payment())
                        .with("tax", tax)
                        .with("total", from, lease.payment().plus(tax))));
    }

    /** Books what the next month bears. */
    public Outcome<LeaseStep> month(FiscalCalendar calendar) {
        List<Month> months = months(calendar);
        if (borne >= months.size()) {
            return Outcome.refused(AgreementReason.NOTHING_LEFT, "agreement", id);
        }
        Month month = months.get(borne);
        return Outcome.done(new LeaseStep(
                new RunningLease(id, lease, rightOfUse, paid, borne + 1),
                LeaseRules.BORNE,
                amounts().with("interest", month.interest()).with("depreciation", month.depreciation())));
    }

    /**
     * The rest of the lease becomes another one: other rent, more or fewer years, another rate (paragraphs 39 to 46).
     *
     * @param rest from its first day on, which begins a month and a payment; all before it is paid and booked
     */
    public Outcome<LeaseStep> remeasured(Lease rest, FiscalCalendar calendar) {
        List<Month> months = months(calendar);
        boolean atMonth = calendar.monthOf(rest.start()).from().equals(rest.start());
        boolean booked =
                borne < months.size() && months.get(borne).period().from().equals(rest.start());
        if (!atMonth || !booked || paid == 0 || !lease.begins(paid).equals(rest.start())) {
            return Outcome.refused(AgreementReason.NOT_IN_STEP, "agreement", id, "from", rest.start());
        }
        Money change = schedule().remeasured(paid, rest, Rounding.HALF_UP);
        Money worn = Money.sum(
                rightOfUse.currency(),
                months.subList(0, borne).stream().map(Month::depreciation).toList());
        Money carrying = rightOfUse.minus(worn);
        return carrying.plus(change).isNegative()
                ? Outcome.refused(AgreementReason.BEYOND_RIGHT_OF_USE, "agreement", id, "carrying", carrying)
                : Outcome.done(new LeaseStep(
                        new RunningLease(id, rest, carrying.plus(change), 0, 0),
                        LeaseRules.REMEASURED,
                        amounts().with("change", change)));
    }

    private Amounts amounts() {
        return Amounts.in(rightOfUse.currency());
    }

    void write(FieldWriter out) {
        out.text("id", id)
                .date("start", lease.start())
                .money("payment", lease.payment())
                .numbers("terms", lease.payments(), lease.months())
                .flag("in-advance", lease.inAdvance())
                .text("rate", lease.rate().toString())
                .money("right-of-use", rightOfUse)
                .numbers("booked", paid, borne);
    }

    static RunningLease read(FieldReader in) {
        String id = in.text("id");
        LocalDate start = in.date("start");
        Money payment = in.money("payment");
        long[] terms = in.numbers("terms");
        boolean inAdvance = in.flag("in-advance");
        Percent rate = in.parsed("rate", Percent::of);
        Money use = in.money("right-of-use");
        long[] booked = in.numbers("booked");
        Lease lease = new Lease(start, payment, Math.toIntExact(terms[0]), Math.toIntExact(terms[1]), inAdvance, rate);
        return new RunningLease(id, lease, use, Math.toIntExact(booked[0]), Math.toIntExact(booked[1]));
    }
}
