// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value.hijri;

/**
 * A day of the Hijri calendar. Which Gregorian day it is depends on the {@link HijriTable} in force.
 *
 * @param year of the Hijra
 * @param month 1 (Muharram) to 12 (Dhu al-Hijja); 9 is Ramadan
 * @param day 1 to 30
 */
public record HijriDate(int year, int month, int day) implements Comparable<HijriDate> {
    public HijriDate {
        if (month < 1 || month > 12 || day < 1 || day > 30) {
            throw new IllegalArgumentException("not a Hijri date: " + year + "-" + month + "-" + day);
        }
    }

    /** The first day of a month. */
    public static HijriDate firstOf(int year, int month) {
        return new HijriDate(year, month, 1);
    }

    /** The first day of the month after. */
    HijriDate nextMonth() {
        return month == 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1);
    }

    /** The first day of the month before. */
    HijriDate previousMonth() {
        return month == 1 ? firstOf(year - 1, 12) : firstOf(year, month - 1);
    }

    @Override
    public int compareTo(HijriDate other) {
        return Integer.compare((year * 12 + month) * 31 + day, (other.year * 12 + other.month) * 31 + other.day);
    }

    /** {@code 1447-09-01}. */
    @Override
    public String toString() {
        return year + (month < 10 ? "-0" : "-") + month + (day < 10 ? "-0" : "-") + day;
    }
}
