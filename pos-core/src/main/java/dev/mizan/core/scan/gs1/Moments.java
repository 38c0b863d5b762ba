// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates and times of element strings: two digits of the year, and the century that is nearest to a given day. */
final class Moments {
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private Moments() {}

    /** Why six digits are no date, or null. The year 00 is a leap year: the window of centuries holds 2000, not 1900. */
    static @Nullable Gs1Reason date(String text, int from, int to, boolean monthOnly) {
        if (to - from != 6) {
            return to - from < 6 ? Gs1Reason.TOO_SHORT : Gs1Reason.TOO_LONG;
        }
        int month = Chars.two(text, from + 2);
        if (month < 1 || month > 12) {
            return Gs1Reason.MONTH;
        }
        int day = Chars.two(text, from + 4);
        boolean leap = Chars.two(text, from) % 4 == 0;
        int last = month == 2 && !leap ? 28 : DAYS[month - 1];
        return day <= last && (day > 0 || monthOnly) ? null : Gs1Reason.DAY;
    }

    /** Why pairs of digits are no time, or null; the first below a limit, the others below 60. */
    static @Nullable Gs1Reason time(String text, int from, int to, int first) {
        if ((to - from) % 2 != 0) {
            return Gs1Reason.TOO_SHORT;
        }
        for (int at = from; at < to; at += 2) {
            if (Chars.two(text, at) >= (at == from ? first : 60)) {
                return Gs1Reason.TIME;
            }
        }
        return null;
    }

    /**
     * The date of six digits that are one: of the century that puts it at most 49 years before and 50 after the year of
     * a day (GS1 General Specifications, 7.12). Day 00 is the last of the month.
     */
    static LocalDate of(String yymmdd, LocalDate near) {
        int two = Chars.two(yymmdd, 0);
        int century = near.getYear() / 100 * 100;
        int apart = two - near.getYear() % 100;
        int year = century + two + (apart >= 51 ? -100 : apart <= -50 ? 100 : 0);
        YearMonth month = YearMonth.of(year, Chars.two(yymmdd, 2));
        int day = Chars.two(yymmdd, 4);
        return day == 0 ? month.atEndOfMonth() : month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
