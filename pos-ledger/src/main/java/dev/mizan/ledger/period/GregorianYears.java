// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.period;

import dev.mizan.spi.value.Period;
import java.time.LocalDate;

/**
 * Fiscal years of twelve Gregorian months.
 *
 * @param firstMonth of the year: 1 to 12, 4 where the year runs from April to March
 */
public record GregorianYears(int firstMonth) implements FiscalCalendar {
    /** Years from January to December. */
    public static final GregorianYears JANUARY = new GregorianYears(1);

    public GregorianYears {
        if (firstMonth < 1 || firstMonth > 12) {
            throw new IllegalArgumentException("a month is 1 to 12, not " + firstMonth);
        }
    }

    @Override
    public Period yearOf(LocalDate day) {
        int year = day.getMonthValue() < firstMonth ? day.getYear() - 1 : day.getYear();
        LocalDate first = LocalDate.of(year, firstMonth, 1);
        return Period.between(first, first.plusYears(1));
    }

    @Override
    public Period monthOf(LocalDate day) {
        return Period.month(day.getYear(), day.getMonthValue());
    }
}
