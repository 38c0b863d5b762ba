// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tender;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The idempotency key of one payment. It is minted before the payment is asked for, durable before the first byte leaves,
 * and the same in every status query and reversal, so that nothing is ever charged twice.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores
 */
public record PaymentKey(String value) implements Comparable<PaymentKey> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    public PaymentKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a payment key: \"" + value + "\"");
        }
    }

    /** A new key from a new id. */
    public static PaymentKey of(UUID id) {
        return new PaymentKey(id.toString());
    }

    @Override
    public int compareTo(PaymentKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
