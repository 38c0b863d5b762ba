// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.law;

import dev.mizan.core.pricing.PricingTime;
import dev.mizan.core.promotion.scope.Schedule;
import dev.mizan.core.promotion.scope.TimeOfDay;
import dev.mizan.spi.organisation.TradingDay;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.hijri.HijriTable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/** 22: schedules go by the store's wall, half-open, also in the nights of 23 and 25 hours. */
public final class StoreTimeLaws {
    private StoreTimeLaws() {}

    /** Whether a schedule is open at a moment of the world's time. */
    private static boolean open(Schedule schedule, Instant moment, ZoneId zone) {
        TradingDay day = new TradingDay(zone, LocalTime.of(4, 0));
        PricingTime time = PricingTime.of(day.times(moment, moment), zone);
        return schedule.covers(time.storeTime(), HijriTable.UMM_AL_QURA);
    }

    /** A day's schedule, by its date or its day of the week, is open from its first moment to the first of the next day, however long the day is. */
    public static List<String> aDayLastsFromMidnightToMidnight(LocalDate day, ZoneId zone) {
        Broken broken = new Broken();
        lasts(Schedule.during(Period.between(day, day.plusDays(1))), day, zone, broken);
        lasts(Schedule.ALWAYS.on(day.getDayOfWeek()), day, zone, broken);
        return broken.list();
    }

    private static void lasts(Schedule schedule, LocalDate day, ZoneId zone, Broken broken) {
        Instant from = day.atStartOfDay(zone).toInstant();
        Instant until = day.plusDays(1).atStartOfDay(zone).toInstant();
        broken.unless(!open(schedule, from.minusNanos(1), zone), "open before its day began")
                .unless(open(schedule, from, zone), "not open when its day began")
                .unless(open(schedule, until.minusNanos(1), zone), "not open to the end of its day")
                .unless(!open(schedule, until, zone), "open after its day");
    }

    /**
     * A stretch of some days of the week, or of all where none is named, is open exactly while the wall shows a time in it, its
     * end left out; past midnight it goes by the day on which it began.
     */
    public static List<String> hoursAreWhatTheWallShows(
            LocalTime from, LocalTime until, Set<DayOfWeek> days, Instant around, ZoneId zone) {
        Schedule schedule = Schedule.ALWAYS.between(new TimeOfDay(from, until)).on(days.toArray(DayOfWeek[]::new));
        Broken broken = new Broken();
        for (int minute = -48 * 60; minute < 48 * 60; minute += 5) {
            Instant moment = around.plus(Duration.ofMinutes(minute));
            ZonedDateTime wall = ZonedDateTime.ofInstant(moment, zone);
            LocalTime time = wall.toLocalTime();
            boolean overnight = !from.isBefore(until) && time.isBefore(until);
            boolean sameDay = !time.isBefore(from) && (time.isBefore(until) || !from.isBefore(until));
            boolean within = sameDay && isOn(wall.getDayOfWeek(), days)
                    || overnight && isOn(wall.getDayOfWeek().minus(1), days);
            broken.unless(open(schedule, moment, zone) == within, "at %s the wall shows %s", moment, wall);
        }
        return broken.list();
    }

    private static boolean isOn(DayOfWeek day, Set<DayOfWeek> days) {
        return days.isEmpty() || days.contains(day);
    }

    /** How long a stretch of a day is open within the 24 hours before and after a moment, to five minutes. */
    public static Duration openFor(LocalTime from, LocalTime until, Instant around, ZoneId zone) {
        Schedule schedule = Schedule.ALWAYS.between(new TimeOfDay(from, until));
        long open = 0;
        for (int minute = -12 * 60; minute < 12 * 60; minute += 5) {
            open += open(schedule, around.plus(Duration.ofMinutes(minute)), zone) ? 5 : 0;
        }
        return Duration.ofMinutes(open);
    }
}
