// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.receivable;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What is charged for a reminder, where the law and the terms allow it: nothing by default.
 *
 * @param fees of levels 1 and on; a level beyond them costs the last one, none costs nothing
 * @param yearly simple interest on what is open, by days of a year of 365, rounded half up
 */
public record DunningCharges(List<Money> fees, Percent yearly) {
    /** Nothing. */
    public static final DunningCharges NONE = new DunningCharges(List.of(), Percent.ZERO);

    public DunningCharges {
        fees = List.copyOf(fees);
        if (yearly.isNegative() || fees.stream().anyMatch(Money::isNegative)) {
            throw new IllegalArgumentException("charges of " + fees + " and " + yearly);
        }
    }

    /** The fee of a level; nothing where there are none. */
    public Money fee(int level, Money none) {
        return fees.isEmpty() ? none : fees.get(Math.min(level, fees.size()) - 1);
    }

    /**
     * The interest on what is open.
     *
     * @param from the day up to which it was charged: the due date, or the last reminder
     */
    public Money interest(Money open, LocalDate from, LocalDate to) {
        long days = Math.max(0, ChronoUnit.DAYS.between(from, to));
        return open.times(days).ratio(yearly.millionths(), 365 * Percent.ONE_WHOLE, Rounding.HALF_UP);
    }
}
