// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment;

import dev.mizan.spi.value.Money;

/**
 * What was taken and given since the last settlement, of one currency.
 *
 * @param sales what was taken, not below zero
 * @param refunds what was given back, not below zero
 * @param count how many requests moved money
 */
public record TerminalTotals(Money sales, Money refunds, int count) {
    public TerminalTotals {
        if (sales.isNegative() || refunds.isNegative() || count < 0) {
            throw new IllegalArgumentException("totals below zero: " + sales + ", " + refunds + ", " + count);
        }
    }

    /** Taken less given back. */
    public Money net() {
        return sales.minus(refunds);
    }

    /** Both together. */
    public TerminalTotals plus(TerminalTotals other) {
        return new TerminalTotals(
                sales.plus(other.sales), refunds.plus(other.refunds), Math.addExact(count, other.count));
    }

    /** Whether till and terminal tell the same: each sum and the count, for two errors may cancel out in a net. */
    public boolean balances(TerminalTotals other) {
        return equals(other);
    }
}
