// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import java.util.Optional;

/**
 * One request to a terminal.
 *
 * @param reference durable before this is sent
 * @param amount above zero; what a {@link PaymentOperation#VOID} gives up
 * @param about the request that opened the payment; there if and only if the operation follows one
 */
public record PaymentRequest(
        PaymentReference reference, PaymentOperation operation, Money amount, Optional<PaymentReference> about) {
    public PaymentRequest {
        if (operation.followsPayment() != about.isPresent()) {
            throw new IllegalArgumentException(operation + " about " + about);
        }
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a payment is above zero: " + amount);
        }
    }

    /** Takes money now. */
    public static PaymentRequest purchase(PaymentReference reference, Money amount) {
        return new PaymentRequest(reference, PaymentOperation.PURCHASE, amount, Optional.empty());
    }

    /** What a person keyed in, as a request; refused with NOT_POSITIVE where it asks for nothing. */
    public static Outcome<PaymentRequest> keyedIn(
            PaymentReference reference, PaymentOperation operation, Money amount, Optional<PaymentReference> about) {
        return amount.isPositive()
                ? Outcome.done(new PaymentRequest(reference, operation, amount, about))
                : Outcome.refused(PaymentReason.NOT_POSITIVE, "asked", amount);
    }

    /** Goes on from an earlier payment. */
    public static PaymentRequest about(
            PaymentReference earlier, PaymentReference reference, PaymentOperation operation, Money amount) {
        return new PaymentRequest(reference, operation, amount, Optional.of(earlier));
    }
}
