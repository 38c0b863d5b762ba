// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment;

import dev.mizan.spi.value.Currency;
import java.util.Set;

/**
 * What a terminal can do; the same as long as it is open.
 *
 * @param operations what may be asked for; anything else ends as NOT_STARTED
 * @param currencies what it takes
 * @param partial whether it may approve less than was asked for
 * @param queries whether it can tell how a request ended
 * @param reversals whether it undoes a request by its reference, seen or unseen
 * @param settles whether it tells totals
 */
public record PaymentCapabilities(
        Set<PaymentOperation> operations,
        Set<Currency> currencies,
        boolean partial,
        boolean queries,
        boolean reversals,
        boolean settles) {
    public PaymentCapabilities {
        operations = Set.copyOf(operations);
        currencies = Set.copyOf(currencies);
    }

    /** Whether this may be asked for. */
    public boolean takes(PaymentRequest request) {
        return operations.contains(request.operation())
                && currencies.contains(request.amount().currency());
    }
}
