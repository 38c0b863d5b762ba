// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.replenish;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * For how many days stock lasts at a steady demand, what a buyer looks at first: 120 pieces at 8 a day last 15 days.
 *
 * @param demand a day, zero or more, in the unit of the stock
 */
public record DaysOfCover(BigDecimal demand) {
    public DaysOfCover {
        Precision.notNegative(demand, "the demand of a day");
    }

    /** Of what was sold in a number of days, above zero. */
    public static DaysOfCover ofSales(BigDecimal sold, BigDecimal days) {
        Precision.positive(days, "the days");
        return new DaysOfCover(sold.divide(days, Precision.DIGITS));
    }

    /** To 30 digits; 0 where nothing is there or more is owed than is there, empty where there is no demand to end it. */
    public Optional<BigDecimal> of(BigDecimal available) {
        if (available.signum() <= 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        return demand.signum() == 0 ? Optional.empty() : Optional.of(available.divide(demand, Precision.DIGITS));
    }
}
