// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment.course;

import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.value.Money;

/**
 * A request and how it ended so far.
 *
 * @param stored whether it was taken offline, so that the shop bears a decline
 * @param surplus whether its approval came after the bill was paid another way
 */
public record Asked(PaymentRequest request, PaymentOutcome outcome, boolean stored, boolean surplus) {
    /** How much money moved. */
    public Money moved() {
        return outcome.moved(request.amount());
    }

    /** Whether it opened a payment or followed it, by this operation. */
    boolean isAbout(PaymentReference payment, PaymentOperation operation) {
        return request.operation() == operation && payment().equals(payment);
    }

    /** The request that opened the payment. */
    PaymentReference payment() {
        return request.about().orElse(request.reference());
    }

    /** Whether nobody knows whether it takes money. */
    boolean holdsTheBill() {
        return !stored
                && !request.operation().followsPayment()
                && outcome.kind().open();
    }
}
