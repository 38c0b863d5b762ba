// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentReason;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Remainder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a payment in parts is paid off. The shop got the whole at once; the parts are between customer and lender, and a
 * refund shortens them from the last one on. What was paid of a part that is no longer due goes back to the customer.
 *
 * @param parts as they were agreed; they sum to the whole
 * @param refunded zero to the whole
 */
public record InstalmentPlan(List<Money> parts, Money refunded) {
    public InstalmentPlan {
        parts = List.copyOf(parts);
        if (refunded.isNegative() || refunded.compareTo(sum(parts, refunded)) > 0) {
            throw new IllegalArgumentException("refunded " + refunded + " of " + parts);
        }
    }

    /** So many equal parts; minor units that are left over are paid first. */
    public static InstalmentPlan of(Money whole, int count) {
        long[] equal = new long[count];
        Arrays.fill(equal, 1);
        return new InstalmentPlan(whole.allocate(equal, Remainder.FLOOR_THEN_FIRST), Money.zero(whole.currency()));
    }

    /** The whole as it was agreed. */
    public Money whole() {
        return sum(parts, refunded);
    }

    /** Gives a part of the goods' price back; refused with MORE_THAN_REFUNDABLE. */
    public Outcome<InstalmentPlan> refund(Money amount) {
        Money left = whole().minus(refunded);
        return amount.isPositive() && amount.compareTo(left) <= 0
                ? Outcome.done(new InstalmentPlan(parts, refunded.plus(amount)))
                : Outcome.refused(PaymentReason.MORE_THAN_REFUNDABLE, "asked", amount, "open", left);
    }

    /** The parts after refunds, as many as were agreed, the last ones shortened first. */
    public List<Money> due() {
        List<Money> due = new ArrayList<>(parts);
        Money off = refunded;
        for (int i = due.size() - 1; i >= 0; i--) {
            Money less = due.get(i).min(off);
            due.set(i, due.get(i).minus(less));
            off = off.minus(less);
        }
        return List.copyOf(due);
    }

    /** What goes back to a customer who has paid so many parts. */
    public Money givenBack(int paid) {
        return sum(parts.subList(0, paid), refunded).minus(sum(due().subList(0, paid), refunded));
    }

    private static Money sum(List<Money> parts, Money like) {
        return Money.sum(like.currency(), parts);
    }
}
