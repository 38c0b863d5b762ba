// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment;

import dev.mizan.spi.value.Money;
import java.util.Optional;

/**
 * What a receipt tells of a payment. A text that looks like a card number is an {@link IllegalArgumentException} that
 * does not repeat it.
 *
 * @param scheme such as {@code mada}; empty where nobody said
 * @param lastDigits at most the last four of the card; empty where there is none
 * @param authorisation the code on the slip; empty where there is none
 * @param kept a token for the card, where one was wanted
 * @param abroad what the customer is charged in the card's own currency, where they chose it
 */
public record PaymentSlip(
        String scheme, String lastDigits, String authorisation, Optional<PaymentToken> kept, Optional<Money> abroad) {
    /** Nothing to tell. */
    public static final PaymentSlip NONE = new PaymentSlip("", "", "");

    private static final int SHOWN = 4;

    public PaymentSlip {
        CardNumbers.checked("a scheme", scheme);
        CardNumbers.checked("an authorisation", authorisation);
        if (lastDigits.length() > SHOWN || !lastDigits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("at most the last " + SHOWN + " digits may be shown");
        }
    }

    /** A slip without a token, in the bill's currency. */
    public PaymentSlip(String scheme, String lastDigits, String authorisation) {
        this(scheme, lastDigits, authorisation, Optional.empty(), Optional.empty());
    }

    /** A slip that tells an authorisation code alone. */
    public static PaymentSlip of(String authorisation) {
        return new PaymentSlip("", "", authorisation);
    }
}
