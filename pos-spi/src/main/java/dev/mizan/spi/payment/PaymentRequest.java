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
 * @param parts what of the amount is not plain goods
 * @param way how the customer comes to pay
 */
public record PaymentRequest(
        PaymentReference reference,
        PaymentOperation operation,
        Money amount,
        Optional<PaymentReference> about,
        PaymentParts parts,
        PaymentWay way) {
    public PaymentRequest {
        if (operation.followsPayment() != about.isPresent()) {
            throw new IllegalArgumentException(operation + " about " + about);
        }
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a payment is above zero: " + amount);
        }
        if (parts.beyondTheBill().plus(parts.surcharge()).compareTo(amount) > 0) {
            throw new IllegalArgumentException("parts " + parts + " of " + amount);
        }
    }

    /** Plain goods, paid at the terminal. */
    public PaymentRequest(
            PaymentReference reference, PaymentOperation operation, Money amount, Optional<PaymentReference> about) {
        this(reference, operation, amount, about, PaymentParts.none(amount.currency()), PaymentWay.PRESENT);
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

    /** The same amount, with parts that are not plain goods. */
    public PaymentRequest of(PaymentParts other) {
        return new PaymentRequest(reference, operation, amount, about, other, way);
    }

    /** The same, paid another way. */
    public PaymentRequest by(PaymentWay other) {
        return new PaymentRequest(reference, operation, amount, about, parts, other);
    }

    /** What of an amount that moved pays the bill: a tip and cash back come last. */
    public Money forTheBill(Money moved) {
        return moved.min(amount.minus(parts.beyondTheBill()));
    }
}
