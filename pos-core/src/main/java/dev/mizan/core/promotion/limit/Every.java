// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.limit;

import java.time.LocalDate;

/** How long a limit counts before it begins anew, by business dates of the Gregorian calendar. */
public enum Every {
    /** It never does. */
    ALWAYS,
    YEAR,
    MONTH,
    DAY;

    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    /** The first day of the span that a day is in. */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case ALWAYS -> BEGINNING;
            case YEAR -> day.withDayOfYear(1);
            case MONTH -> day.withDayOfMonth(1);
            case DAY -> day;
        };
    }
}
