// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.deferral;

import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Remainder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * An amount that is earned or used up over a run of days: a prepaid rent, a warranty sold, a subscription. The parts sum
 * to the amount, each within one minor unit of its exact share.
 *
 * @param from the first day it covers
 * @param to the last day it covers, itself covered
 */
public record Deferral(Money amount, LocalDate from, LocalDate to, By by) {
    /** How it is shared among periods. */
    public enum By {
        /** Every period that it touches gets the same. */
        PERIODS,
        /** Every day gets the same. */
        DAYS
    }

    /** What belongs to one period. */
    public record Part(Period period, Money amount) {}

    public Deferral {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a deferral from " + from + " to " + to);
        }
    }

    /** The parts by the periods of a calendar, in order. */
    public List<Part> parts(FiscalCalendar calendar) {
        List<Period> periods = new ArrayList<>();
        List<Long> days = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); ) {
            Period period = calendar.monthOf(day);
            LocalDate next = period.until().orElseThrow();
            LocalDate end = next.isAfter(to) ? to.plusDays(1) : next;
            periods.add(period);
            days.add(by == By.DAYS ? ChronoUnit.DAYS.between(day, end) : 1);
            day = next;
        }
        long[] weights = days.stream().mapToLong(Long::longValue).toArray();
        List<Money> amounts = amount.allocate(weights, Remainder.LARGEST_REMAINDER);
        List<Part> parts = new ArrayList<>();
        for (int part = 0; part < amounts.size(); part++) {
            parts.add(new Part(periods.get(part), amounts.get(part)));
        }
        return List.copyOf(parts);
    }

    /**
     * The parts as they can be posted when it becomes known late: what belongs to locked periods is caught up in the
     * first open one, and nothing is dated into a locked one.
     *
     * @param openFrom the first day that takes entries
     */
    public List<Part> postable(FiscalCalendar calendar, LocalDate openFrom) {
        Period firstOpen = calendar.monthOf(openFrom);
        Money late = Money.zero(amount.currency());
        List<Part> open = new ArrayList<>();
        for (Part part : parts(calendar)) {
            if (part.period().from().isBefore(firstOpen.from())) {
                late = late.plus(part.amount());
            } else {
                open.add(part);
            }
        }
        if (!late.isZero()) {
            boolean joins = !open.isEmpty() && open.get(0).period().equals(firstOpen);
            Money first = joins ? open.remove(0).amount().plus(late) : late;
            open.add(0, new Part(firstOpen, first));
        }
        return List.copyOf(open);
    }

    /** What is posted in the period of a day; zero where nothing is. */
    public static Money of(List<Part> parts, LocalDate day, Money zero) {
        return parts.stream()
                .filter(part -> part.period().covers(day))
                .map(Part::amount)
                .reduce(zero, Money::plus);
    }
}
