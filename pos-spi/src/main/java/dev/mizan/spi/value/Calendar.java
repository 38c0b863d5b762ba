// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import dev.mizan.spi.value.hijri.HijriDate;
import dev.mizan.spi.value.hijri.HijriTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a place knows about its days: weekend, holidays, opening hours and the Hijri table. An argument like the clock.
 *
 * @param weekend days of the week on which banks and offices rest
 * @param holidays public holidays by date, with their names
 * @param hours opening hours by day of the week; a day that is missing is closed
 * @param exceptions opening hours of single dates, in place of those of the week; an empty list is closed
 * @param hijri when Hijri months begin
 */
public record Calendar(
        Set<DayOfWeek> weekend,
        Map<LocalDate, Text> holidays,
        Map<DayOfWeek, List<Hours>> hours,
        Map<LocalDate, List<Hours>> exceptions,
        HijriTable hijri) {

    /**
     * One stretch of opening hours in store time, half-open.
     *
     * @param opens the first moment open
     * @param closes the first moment closed; not after {@code opens} means on the next day, equal means 24 hours
     */
    public record Hours(LocalTime opens, LocalTime closes) {
        /** Whether the shop is still open after midnight. */
        public boolean pastMidnight() {
            return !closes.isAfter(opens);
        }

        private boolean coversToday(LocalTime time) {
            return !time.isBefore(opens) && (pastMidnight() || time.isBefore(closes));
        }

        private boolean coversFromYesterday(LocalTime time) {
            return pastMidnight() && time.isBefore(closes);
        }
    }

    public Calendar {
        weekend = Set.copyOf(weekend);
        holidays = Map.copyOf(holidays);
        hours = copy(hours);
        exceptions = copy(exceptions);
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("a week without a working day");
        }
    }

    private static <K> Map<K, List<Hours>> copy(Map<K, List<Hours>> hours) {
        return hours.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
    }

    /** A calendar of weekends alone: no holidays, closed hours, the printed Hijri calendar. */
    public static Calendar ofWeekend(DayOfWeek... days) {
        return new Calendar(Set.of(days), Map.of(), Map.of(), Map.of(), HijriTable.UMM_AL_QURA);
    }

    /** The same calendar with these public holidays. */
    public Calendar withHolidays(Map<LocalDate, Text> others) {
        return new Calendar(weekend, others, hours, exceptions, hijri);
    }

    /** The same calendar with these opening hours. */
    public Calendar withHours(Map<DayOfWeek, List<Hours>> week, Map<LocalDate, List<Hours>> singleDays) {
        return new Calendar(weekend, holidays, week, singleDays, hijri);
    }

    /** The same calendar with another Hijri table. */
    public Calendar withHijri(HijriTable table) {
        return new Calendar(weekend, holidays, hours, exceptions, table);
    }

    /** The name of the holiday on that day, where it is one. */
    public Optional<Text> holiday(LocalDate day) {
        return Optional.ofNullable(holidays.get(day));
    }

    /** Neither weekend nor holiday. */
    public boolean isWorkingDay(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !holidays.containsKey(day);
    }

    /** The day itself where it is a working day, else the next one: when a payment that falls due is made. */
    public LocalDate workingDayFrom(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The stretches that open on that day, in the order given. */
    public List<Hours> hoursOn(LocalDate day) {
        List<Hours> week = hours.getOrDefault(day.getDayOfWeek(), List.of());
        return exceptions.getOrDefault(day, week);
    }

    /** Whether the shop is open at that moment of store time, late hours of the evening before included. */
    public boolean isOpen(LocalDate day, LocalTime time) {
        return hoursOn(day).stream().anyMatch(hours -> hours.coversToday(time))
                || hoursOn(day.minusDays(1)).stream().anyMatch(hours -> hours.coversFromYesterday(time));
    }

    public HijriDate toHijri(LocalDate day) {
        return hijri.toHijri(day);
    }
}
