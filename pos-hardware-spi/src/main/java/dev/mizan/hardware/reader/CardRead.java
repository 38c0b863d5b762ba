// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.reader;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A card that was held to a reader. There is no place for a card number: a payment card is the payment terminal's.
 *
 * @param kind how it was read
 * @param token what stands for the card, the same for the same card in this shop; made by reader or host, not the number
 */
public record CardRead(Kind kind, String token) {
    /** How a card was read. */
    public enum Kind {
        CHIP,
        CONTACTLESS,
        STRIPE
    }

    private static final Pattern NUMBER = Pattern.compile("[0-9]{13}");

    public CardRead {
        Objects.requireNonNull(kind);
        if (token.isBlank() || token.length() > 200 || NUMBER.matcher(token).find()) {
            throw new IllegalArgumentException("a token is 1 to 200 characters without a run of 13 to 19 digits");
        }
    }
}
