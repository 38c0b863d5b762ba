// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.period;

import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.hijri.HijriDate;
import dev.mizan.spi.value.hijri.HijriTable;
import java.time.LocalDate;

/**
 * Fiscal years of twelve Hijri months, 354 or 355 days.
 *
 * @param firstMonth of the year: 1 (Muharram) to 12
 * @param table that says when months begin; a correction of it must not move the edge of a locked period
 */
public record HijriYears(int firstMonth, HijriTable table) implements FiscalCalendar {
    public HijriYears {
        if (firstMonth < 1 || firstMonth > 12) {
            throw new IllegalArgumentException("a month is 1 to 12, not " + firstMonth);
        }
    }

    @Override
    public Period yearOf(LocalDate day) {
        HijriDate date = table.toHijri(day);
        int year = date.month() < firstMonth ? date.year() - 1 : date.year();
        return Period.between(start(year, firstMonth), start(year + 1, firstMonth));
    }

    @Override
    public Period monthOf(LocalDate day) {
        HijriDate date = table.toHijri(day);
        boolean last = date.month() == 12;
        return Period.between(
                start(date.year(), date.month()),
                start(last ? date.year() + 1 : date.year(), last ? 1 : date.month() + 1));
    }

    private LocalDate start(int year, int month) {
        return table.toGregorian(HijriDate.firstOf(year, month));
    }
}
