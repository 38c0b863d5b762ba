// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The trading day that a fact belongs to, which a store may end after midnight: a sale at 00:40 on 1 January can be of 31
 * December. A type of its own so that it is never mixed up with a calendar date.
 *
 * @param date the calendar date that the day is called by
 */
public record BusinessDate(LocalDate date) implements Comparable<BusinessDate> {
    public static BusinessDate of(int year, int month, int day) {
        return new BusinessDate(LocalDate.of(year, month, day));
    }

    /** Reads {@code 2026-01-31}; other text is a {@link java.time.format.DateTimeParseException}. */
    public static BusinessDate parse(String iso) {
        return new BusinessDate(LocalDate.parse(iso));
    }

    public BusinessDate plusDays(long days) {
        return new BusinessDate(date.plusDays(days));
    }

    /** Days from this one until the other; negative where the other is earlier. */
    public long daysUntil(BusinessDate other) {
        return ChronoUnit.DAYS.between(date, other.date);
    }

    public boolean isBefore(BusinessDate other) {
        return date.isBefore(other.date);
    }

    public boolean isAfter(BusinessDate other) {
        return date.isAfter(other.date);
    }

    @Override
    public int compareTo(BusinessDate other) {
        return date.compareTo(other.date);
    }

    /** {@code 2026-01-31}. */
    @Override
    public String toString() {
        return date.toString();
    }
}
