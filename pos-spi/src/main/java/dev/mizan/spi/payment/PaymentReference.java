// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The reference of one request to a terminal. It is minted and durable before the first byte leaves, and the same in each
 * status query and reversal of that request. A tender's payment key gives the reference of its first request.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores; chosen by the till, never taken from a card
 */
public record PaymentReference(String value) implements Comparable<PaymentReference> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    public PaymentReference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a payment reference: \"" + value + "\"");
        }
    }

    /** A new reference from a new id. */
    public static PaymentReference of(UUID id) {
        return new PaymentReference(id.toString());
    }

    @Override
    public int compareTo(PaymentReference other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
