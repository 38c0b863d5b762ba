// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.replenish;

import java.math.BigDecimal;

/**
 * What is kept against chance while an order is on its way, and the stock at which the next order goes out.
 *
 * @param mean demand over the lead time
 * @param deviation standard deviation of it, zero or more
 */
public record SafetyStock(BigDecimal mean, BigDecimal deviation) {
    public SafetyStock {
        Precision.notNegative(mean, "the mean demand");
        Precision.notNegative(deviation, "the deviation of the demand");
    }

    /** Of a demand told by the day and a lead time that is sure. */
    public static SafetyStock daily(BigDecimal mean, BigDecimal deviation, BigDecimal leadDays) {
        return daily(mean, deviation, leadDays, BigDecimal.ZERO);
    }

    /** Of a demand told by the day and a lead time that varies as well: both variances add up. */
    public static SafetyStock daily(
            BigDecimal mean, BigDecimal deviation, BigDecimal leadDays, BigDecimal leadDeviation) {
        Precision.notNegative(leadDays, "the lead time");
        BigDecimal ofDemand = leadDays.multiply(deviation.pow(2));
        BigDecimal ofTime = mean.pow(2).multiply(leadDeviation.pow(2));
        return new SafetyStock(mean.multiply(leadDays), ofDemand.add(ofTime).sqrt(Precision.DIGITS));
    }

    /** Above the mean; a level below one half asks for less than it. */
    public BigDecimal at(ServiceLevel level) {
        return at(level.z());
    }

    /** At so many standard deviations, where they are told instead of a level: 1.65, as a table has it. */
    public BigDecimal at(BigDecimal deviations) {
        return deviations.multiply(deviation, Precision.DIGITS);
    }

    /** The mean and the safety stock together. */
    public BigDecimal reorderPoint(ServiceLevel level) {
        return mean.add(at(level));
    }
}
