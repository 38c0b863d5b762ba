// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.lease;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;

/**
 * A lease with equal payments (IFRS 16).
 *
 * @param start the day on which the shop may be used
 * @param payments how many; at most {@link #MOST_PAYMENTS}
 * @param months from one payment to the next, 1 to 12
 * @param inAdvance whether a payment stands at the start of its months, or at their end
 * @param rate for a year, implicit in the lease or that at which the company borrows; a period's is its part by months
 */
public record Lease(LocalDate start, Money payment, int payments, int months, boolean inAdvance, Percent rate) {
    /** Fifty years of monthly rent. */
    public static final int MOST_PAYMENTS = 600;

    public Lease {
        if (!payment.isPositive()
                || payments < 1
                || payments > MOST_PAYMENTS
                || months < 1
                || months > 12
                || rate.isNegative()) {
            throw new IllegalArgumentException(
                    payments + " payments of " + payment + " every " + months + " months at " + rate + " %");
        }
    }

    /** Yearly rent paid at the start of each year, as shops in the Gulf are let. */
    public static Lease yearlyInAdvance(LocalDate start, Money rent, int years, Percent rate) {
        return new Lease(start, rent, years, 12, true, rate);
    }

    /** What all payments are worth on the first day (paragraph 26): 120,000 for 5 years at 6 % are 535,812.67. */
    public Money liability(Rounding rounding) {
        return PresentValue.ofRemaining(this, rounding).get(payments);
    }

    /** The first day of a period, from 0; that after the last one is the first day without the lease. */
    public LocalDate begins(int period) {
        return start.plusMonths((long) period * months);
    }

    /** The last day of the lease. */
    public LocalDate last() {
        return begins(payments).minusDays(1);
    }

    /** All payments together. */
    public Money total() {
        return payment.times(payments);
    }
}
