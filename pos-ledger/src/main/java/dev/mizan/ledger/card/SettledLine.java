// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card;

import dev.mizan.spi.value.Money;
import java.util.Optional;

/**
 * One line of an acquirer's settlement.
 *
 * @param reference of the payment as till and terminal have it; where the acquirer does not know it, what the acquirer has
 * @param amount before the fee; negative for a refund and for a chargeback
 * @param fee what the acquirer kept of it, negative where it was given back
 * @param tax VAT on the fee
 * @param trace what else the acquirer writes of it; empty where its reference is all
 */
public record SettledLine(Kind kind, String reference, Money amount, Money fee, Money tax, Optional<CardTrace> trace) {
    /** What a line settles. */
    public enum Kind {
        /** A payment, or a refund where negative. */
        PAYMENT,
        /** A payment that the card's holder disputes, taken back for the time being. */
        CHARGEBACK,
        /** A chargeback that was won: it is paid again. */
        CHARGEBACK_WON
    }

    public SettledLine {
        boolean sound = kind == Kind.PAYMENT ? !amount.isZero() : amount.isNegative() == (kind == Kind.CHARGEBACK);
        if (!sound || amount.isZero() || reference.isBlank()) {
            throw new IllegalArgumentException(kind + " \"" + reference + "\" over " + amount);
        }
    }

    /** A line that is told by its reference. */
    public SettledLine(Kind kind, String reference, Money amount, Money fee, Money tax) {
        this(kind, reference, amount, fee, tax, Optional.empty());
    }

    /** The same, found to be the payment that the shop knows by this reference; what the acquirer wrote stays. */
    public SettledLine as(String found) {
        return new SettledLine(kind, found, amount, fee, tax, trace);
    }

    /** What of it reaches the bank. */
    public Money deposit() {
        return amount.minus(fee).minus(tax);
    }
}
