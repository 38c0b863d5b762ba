// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.lease;

import dev.mizan.ledger.deferral.Deferral;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the liability of a lease goes to nothing, payment by payment. Interest and the first liability sum to the payments
 * exactly, and each interest is within one minor unit of its exact figure: nothing drifts, however many periods.
 *
 * @param liability on the first day, before any payment
 */
public record LeaseSchedule(Lease lease, Money liability, List<Row> rows) {
    /**
     * One period.
     *
     * @param paid the day of its payment
     * @param interest borne by the period
     * @param closing the liability after payment and interest
     */
    public record Row(Period period, LocalDate paid, Money opening, Money payment, Money interest, Money closing) {}

    /**
     * What one month bears.
     *
     * @param depreciation of the right of use
     */
    public record Month(Period period, Money interest, Money depreciation) {}

    public LeaseSchedule {
        rows = List.copyOf(rows);
    }

    /** The schedule of a lease: what is owed at each step is the value of the payments left, rounded once. */
    public static LeaseSchedule of(Lease lease, Rounding rounding) {
        List<Money> worth = PresentValue.ofRemaining(lease, rounding);
        List<Row> rows = new ArrayList<>();
        for (int number = 0; number < lease.payments(); number++) {
            LocalDate begins = lease.begins(number);
            LocalDate next = lease.begins(number + 1);
            Money opening = worth.get(lease.payments() - number);
            Money closing = worth.get(lease.payments() - number - 1);
            rows.add(new Row(
                    Period.between(begins, next),
                    lease.inAdvance() ? begins : next.minusDays(1),
                    opening,
                    lease.payment(),
                    closing.plus(lease.payment()).minus(opening),
                    closing));
        }
        return new LeaseSchedule(lease, worth.get(lease.payments()), rows);
    }

    /** All interest. */
    public Money interest() {
        return Money.sum(liability.currency(), rows.stream().map(Row::interest).toList());
    }

    /**
     * What each month bears, interest and depreciation by days; each sums exactly to its whole.
     *
     * @param rightOfUse what the right of use cost: the liability with initial costs, less what the landlord gave
     */
    public List<Month> months(FiscalCalendar calendar, Money rightOfUse) {
        Money zero = Money.zero(liability.currency());
        SortedMap<LocalDate, Money> interest = new TreeMap<>();
        for (Row row : rows) {
            LocalDate end = row.period().until().orElseThrow().minusDays(1);
            spread(row.interest(), row.period().from(), end, calendar, interest);
        }
        SortedMap<LocalDate, Money> wear = new TreeMap<>();
        spread(rightOfUse, lease.start(), lease.last(), calendar, wear);
        TreeSet<LocalDate> days = new TreeSet<>(interest.keySet());
        days.addAll(wear.keySet());
        List<Month> months = new ArrayList<>();
        for (LocalDate day : days) {
            months.add(
                    new Month(calendar.monthOf(day), interest.getOrDefault(day, zero), wear.getOrDefault(day, zero)));
        }
        return List.copyOf(months);
    }

    private static void spread(
            Money amount, LocalDate from, LocalDate to, FiscalCalendar calendar, SortedMap<LocalDate, Money> into) {
        for (Deferral.Part part : new Deferral(amount, from, to, Deferral.By.DAYS).parts(calendar)) {
            into.merge(part.period().from(), part.amount(), Money::plus);
        }
    }

    /**
     * What liability and right of use change by where the rest of the lease becomes another one: more rent, more years,
     * another rate (paragraphs 39 to 46).
     *
     * @param rows how many periods are past
     * @param rest the lease from then on
     */
    public Money remeasured(int rows, Lease rest, Rounding rounding) {
        Money stands = rows == 0 ? liability : this.rows.get(rows - 1).closing();
        return rest.liability(rounding).minus(stands);
    }
}
