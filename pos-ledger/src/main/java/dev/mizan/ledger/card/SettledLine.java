// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card;

import dev.mizan.spi.value.Money;

/**
 * One line of an acquirer's settlement.
 *
 * @param amount before the fee; negative for a refund and for a chargeback
 * @param fee what the acquirer kept of it, negative where it was given back
 * @param tax VAT on the fee
 */
public record SettledLine(Kind kind, String reference, Money amount, Money fee, Money tax) {
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

    /** What of it reaches the bank. */
    public Money deposit() {
        return amount.minus(fee).minus(tax);
    }
}
