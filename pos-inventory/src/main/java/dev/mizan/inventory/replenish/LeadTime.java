// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.replenish;

import dev.mizan.spi.value.Calendar;
import java.time.LocalDate;

/**
 * How long a supplier takes.
 *
 * @param days from the order to the goods, zero or more
 * @param working whether only the supplier's working days count; else all do
 */
public record LeadTime(int days, boolean working) {
    public LeadTime {
        if (days < 0) {
            throw new IllegalArgumentException("a lead time of " + days + " days");
        }
    }

    /** Days as they come. */
    public static LeadTime ofDays(int days) {
        return new LeadTime(days, false);
    }

    /** When goods ordered on a day come, whatever the calendar. */
    public LocalDate due(LocalDate ordered) {
        return ordered.plusDays(days);
    }

    /** On which day goods must be ordered that shall be there on a day, whatever the calendar. */
    public LocalDate ordered(LocalDate wanted) {
        return wanted.minusDays(days);
    }

    /** When goods ordered on a day come by a supplier's calendar: nothing comes on a weekend or holiday, but on the next working day. */
    public LocalDate due(LocalDate ordered, Calendar supplier) {
        if (!working) {
            return supplier.workingDayFrom(due(ordered));
        }
        LocalDate day = supplier.workingDayFrom(ordered);
        for (int i = 0; i < days; i++) {
            day = supplier.workingDayFrom(day.plusDays(1));
        }
        return day;
    }
}
