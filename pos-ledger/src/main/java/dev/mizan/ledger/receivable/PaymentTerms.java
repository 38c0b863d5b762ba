// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.receivable;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * When an invoice falls due, and what is given up where it is paid early: "2/10, net 30".
 *
 * @param days after the invoice, or after the end of its month, zero or more
 * @param fromMonthEnd whether days count from the end of the invoice's month
 * @param discount on the gross amount where it is paid in {@code discountDays}
 */
public record PaymentTerms(int days, boolean fromMonthEnd, Percent discount, int discountDays) {
    /** Due at once. */
    public static final PaymentTerms CASH = net(0);

    public PaymentTerms {
        if (days < 0 || discountDays < 0 || discount.isNegative() || discount.compareTo(Percent.HUNDRED) > 0) {
            throw new IllegalArgumentException(days + " days, " + discount + " % in " + discountDays);
        }
    }

    /** Due so many days after the invoice, without a discount. */
    public static PaymentTerms net(int days) {
        return new PaymentTerms(days, false, Percent.ZERO, 0);
    }

    /** The day on which an invoice is due; the day itself is not overdue yet. */
    public LocalDate due(LocalDate invoiced) {
        LocalDate from = fromMonthEnd ? invoiced.with(TemporalAdjusters.lastDayOfMonth()) : invoiced;
        return from.plusDays(days);
    }

    /** The last day on which the discount is given. */
    public LocalDate discountUntil(LocalDate invoiced) {
        return invoiced.plusDays(discountDays);
    }

    /** What may be taken off by one who pays on a day. */
    public Money discount(Money gross, LocalDate invoiced, LocalDate paid, Rounding rounding) {
        return paid.isAfter(discountUntil(invoiced)) ? Money.zero(gross.currency()) : gross.percent(discount, rounding);
    }
}
