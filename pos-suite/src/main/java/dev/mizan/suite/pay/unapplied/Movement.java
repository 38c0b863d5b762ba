// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.unapplied;

import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.value.Money;

/**
 * Money that a bank or a seller on instalments says it moved.
 *
 * @param reference its own, never two of the same; at most {@value #LONGEST} characters
 * @param amount above zero, whichever way it went
 * @param network such as {@code sarie} or {@code tabby}; never an account number
 */
public record Movement(PaymentReference reference, Money amount, String network) {
    /** So long a mover's reference may be; ISO 20022 gives an end-to-end identification 35. */
    public static final int LONGEST = 50;

    public Movement {
        if (!amount.isPositive() || reference.value().length() > LONGEST) {
            throw new IllegalArgumentException("moved " + amount + " as " + reference);
        }
        slip(network, reference);
    }

    /** As a payment's slip tells it; what looks like a card number is an {@link IllegalArgumentException}. */
    PaymentSlip slip() {
        return slip(network, reference);
    }

    private static PaymentSlip slip(String network, PaymentReference reference) {
        return new PaymentSlip(network, "", reference.value());
    }

    /** What is over where less was asked for; under a reference of its own. */
    Movement over(Money asked) {
        return new Movement(new PaymentReference(reference + ".over"), amount.minus(asked), network);
    }
}
