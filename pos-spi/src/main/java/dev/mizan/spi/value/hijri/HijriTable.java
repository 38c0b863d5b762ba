// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value.hijri;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When Hijri months begin: the Umm al-Qura calendar of Saudi Arabia, corrected where the moon was seen on another day.
 *
 * <p>The printed calendar covers the years 1300 to 1600; a day outside is an {@link IllegalArgumentException}. A
 * correction moves the start of one month by a day or two, and so changes the length of the month before; a table in
 * which a month would not have 29 or 30 days is refused.
 *
 * @param corrections by the first day of a month, days that it starts later (or earlier, when negative) than printed
 */
public record HijriTable(SortedMap<HijriDate, Integer> corrections) {
    /** The calendar as printed. */
    public static final HijriTable UMM_AL_QURA = new HijriTable(Collections.emptySortedMap());

    public HijriTable {
        corrections = Collections.unmodifiableSortedMap(new TreeMap<>(corrections));
        for (Map.Entry<HijriDate, Integer> correction : corrections.entrySet()) {
            HijriDate month = correction.getKey();
            requireMonth(month, corrections);
            requireMonth(month.previousMonth(), corrections);
        }
    }

    /** The same table with one month's start moved by so many days from the printed one; 0 takes it back. */
    public HijriTable correct(int year, int month, int days) {
        return correct(Map.of(HijriDate.firstOf(year, month), days));
    }

    /** The same for several months at once, where one alone would leave a month of 28 or 31 days. */
    public HijriTable correct(Map<HijriDate, Integer> daysByMonth) {
        SortedMap<HijriDate, Integer> more = new TreeMap<>(corrections);
        more.putAll(daysByMonth);
        more.values().removeIf(moved -> moved == 0);
        return new HijriTable(more);
    }

    /** The Gregorian day of a Hijri date; day 30 of a month of 29 is refused. */
    public LocalDate toGregorian(HijriDate date) {
        if (date.day() > lengthOf(date.year(), date.month())) {
            throw new IllegalArgumentException("no day 30 in this month: " + date);
        }
        return LocalDate.ofEpochDay(start(date, corrections) + date.day() - 1);
    }

    /** The Hijri date of a Gregorian day. */
    public HijriDate toHijri(LocalDate day) {
        HijriDate month = printed(day);
        while (start(month, corrections) > day.toEpochDay()) {
            month = month.previousMonth();
        }
        while (start(month.nextMonth(), corrections) <= day.toEpochDay()) {
            month = month.nextMonth();
        }
        int dayOfMonth = Math.toIntExact(day.toEpochDay() - start(month, corrections)) + 1;
        return new HijriDate(month.year(), month.month(), dayOfMonth);
    }

    /** 29 or 30. */
    public int lengthOf(int year, int month) {
        return length(HijriDate.firstOf(year, month), corrections);
    }

    private static HijriDate printed(LocalDate day) {
        try {
            HijrahDate date = HijrahDate.from(day);
            return HijriDate.firstOf(date.get(ChronoField.YEAR), date.get(ChronoField.MONTH_OF_YEAR));
        } catch (DateTimeException outside) {
            throw new IllegalArgumentException("outside the Umm al-Qura calendar: " + day, outside);
        }
    }

    private static int length(HijriDate month, Map<HijriDate, Integer> corrections) {
        return Math.toIntExact(start(month.nextMonth(), corrections) - start(month, corrections));
    }

    private static long start(HijriDate date, Map<HijriDate, Integer> corrections) {
        HijriDate first = HijriDate.firstOf(date.year(), date.month());
        try {
            long printed = HijrahDate.of(first.year(), first.month(), 1).toEpochDay();
            return printed + corrections.getOrDefault(first, 0);
        } catch (DateTimeException outside) {
            throw new IllegalArgumentException("outside the Umm al-Qura calendar: " + date, outside);
        }
    }

    private static void requireMonth(HijriDate month, Map<HijriDate, Integer> corrections) {
        int length = length(month, corrections);
        if (month.day() != 1 || length < 29 || length > 30) {
            throw new IllegalArgumentException("a correction would leave " + length + " days in the month of " + month);
        }
    }
}
