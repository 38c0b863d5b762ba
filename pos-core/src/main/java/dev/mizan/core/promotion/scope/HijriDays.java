// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.scope;

import dev.mizan.spi.value.hijri.HijriDate;

/**
 * Days of a Hijri month in every year: Ramadan is {@code new HijriDays(9, 1, 31)}.
 *
 * @param month 1 to 12
 * @param from the first day
 * @param until the day after the last
 */
public record HijriDays(int month, int from, int until) {
    public HijriDays {
        if (month < 1 || month > 12 || from < 1 || until <= from || until > 31) {
            throw new IllegalArgumentException("not days of a Hijri month: " + month + ", " + from + " to " + until);
        }
    }

    /** The whole of a month. */
    public static HijriDays month(int month) {
        return new HijriDays(month, 1, 31);
    }

    boolean covers(HijriDate date) {
        return date.month() == month && date.day() >= from && date.day() < until;
    }
}
