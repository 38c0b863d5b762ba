// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A run of days from its first day up to, but without, its end; or without an end.
 *
 * @param from the first day
 * @param until the day after the last, or empty where no end is known; after {@code from}
 */
public record Period(LocalDate from, Optional<LocalDate> until) {
    /** From the first day of our era on, for what was never dated. */
    public static final Period ALWAYS = from(LocalDate.of(1, 1, 1));

    public Period {
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException(
                    "a period that ends before it begins: " + from + " until " + until.get());
        }
    }

    /** From a day on, without an end. */
    public static Period from(LocalDate from) {
        return new Period(from, Optional.empty());
    }

    /** From a day up to, but without, another. */
    public static Period between(LocalDate from, LocalDate until) {
        return new Period(from, Optional.of(until));
    }

    /** Reads {@code 2026-01-01/2026-02-01} or {@code 2026-01-01/}, as {@link #toString} writes them. */
    public static Period parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("a period is from/until, not \"" + text + "\"");
        }
        LocalDate from = LocalDate.parse(text.substring(0, slash));
        String until = text.substring(slash + 1);
        return until.isEmpty() ? from(from) : between(from, LocalDate.parse(until));
    }

    /** One day. */
    public static Period day(LocalDate day) {
        return between(day, day.plusDays(1));
    }

    /** A month of the Gregorian calendar. */
    public static Period month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return between(first, first.plusMonths(1));
    }

    /** A year of the Gregorian calendar. */
    public static Period year(int year) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until.isEmpty() || day.isBefore(until.get()));
    }

    public boolean covers(BusinessDate day) {
        return covers(day.date());
    }

    /** Whether any day is in both. */
    public boolean overlaps(Period other) {
        return begins(other) && other.begins(this);
    }

    private boolean begins(Period other) {
        return other.until.isEmpty() || from.isBefore(other.until.get());
    }

    /** {@code 2026-01-01/2026-02-01}, or {@code 2026-01-01/} without an end. */
    @Override
    public String toString() {
        return from + "/" + until.map(LocalDate::toString).orElse("");
    }
}
