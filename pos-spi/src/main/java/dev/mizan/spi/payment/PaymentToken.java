// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment;

/**
 * Stands for a card or an account at whoever keeps it, and is worthless to anyone else. One that looks like a card number
 * is an {@link IllegalArgumentException} that does not repeat it.
 *
 * @param value 1 to 60 printable characters
 */
public record PaymentToken(String value) {
    public PaymentToken {
        CardNumbers.checked("a token", value);
        if (value.isBlank()) {
            throw new IllegalArgumentException("a token says something");
        }
    }

    /** Not what it says: a token is for the plugin that asked for it, and for no log. */
    @Override
    public String toString() {
        return "token";
    }
}
