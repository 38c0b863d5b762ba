// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.period;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Period;
import java.time.LocalDate;

/** How a company's time is cut into years and, inside them, into twelve periods that can be locked. */
public sealed interface FiscalCalendar permits GregorianYears, HijriYears {
    /** The earliest day that any books can hold. */
    LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    /** The latest day that any books can hold; the years around it are still in the printed Umm al-Qura calendar. */
    LocalDate LATEST = LocalDate.of(2149, 12, 31);

    /** Whether books can hold a day. */
    static boolean holds(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }

    /** The refusal of a day that no books can hold. */
    static <T> Outcome<T> outOfRange(LocalDate day) {
        return Outcome.refused(LedgerReason.DATE_OUT_OF_RANGE, "date", day, "from", EARLIEST, "to", LATEST);
    }

    /** The fiscal year of a day, both ends given. */
    Period yearOf(LocalDate day);

    /** The month, as this calendar has it, of a day; both ends given. */
    Period monthOf(LocalDate day);
}
