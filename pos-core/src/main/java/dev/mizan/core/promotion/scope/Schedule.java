// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.scope;

import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.hijri.HijriTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * When a promotion runs, in store time. All that is said must hold. A stretch past midnight belongs to the day on which
 * it began.
 *
 * @param runs the days, half-open
 * @param days days of the week; none means every day
 * @param hours the time of day, or all of it
 * @param hijri days of a Hijri month, by the table that the pricing policy names
 */
public record Schedule(Period runs, Set<DayOfWeek> days, Optional<TimeOfDay> hours, Optional<HijriDays> hijri) {
    private static final int MOST_DAYS = 731;

    /** Always. */
    public static final Schedule ALWAYS = new Schedule(Period.ALWAYS, Set.of(), Optional.empty(), Optional.empty());

    public Schedule {
        days = Set.copyOf(days);
    }

    /** On the days of a period. */
    public static Schedule during(Period runs) {
        return new Schedule(runs, Set.of(), Optional.empty(), Optional.empty());
    }

    public Schedule on(DayOfWeek... weekdays) {
        return new Schedule(runs, Set.of(weekdays), hours, hijri);
    }

    public Schedule between(TimeOfDay stretch) {
        return new Schedule(runs, days, Optional.of(stretch), hijri);
    }

    public Schedule in(HijriDays month) {
        return new Schedule(runs, days, hours, Optional.of(month));
    }

    /** Whether a moment of store time is in it. */
    public boolean covers(LocalDateTime moment, HijriTable table) {
        if (hours.isEmpty()) {
            return coversDay(moment.toLocalDate(), table);
        }
        TimeOfDay stretch = hours.get();
        LocalDate day = moment.toLocalDate();
        return stretch.coversToday(moment.toLocalTime()) && coversDay(day, table)
                || stretch.coversFromYesterday(moment.toLocalTime()) && coversDay(day.minusDays(1), table);
    }

    /** Whether there is a day on which it runs; dates without an end, or of more than two years, are taken to have one. */
    public boolean hasDay(HijriTable table) {
        if (runs.until().isEmpty() || runs.from().plusDays(MOST_DAYS).isBefore(runs.until().get())) {
            return true;
        }
        for (LocalDate day = runs.from(); day.isBefore(runs.until().get()); day = day.plusDays(1)) {
            if (coversDay(day, table)) {
                return true;
            }
        }
        return false;
    }

    private boolean coversDay(LocalDate day, HijriTable table) {
        return runs.covers(day)
                && (days.isEmpty() || days.contains(day.getDayOfWeek()))
                && (hijri.isEmpty() || hijri.get().covers(table.toHijri(day)));
    }
}
