// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment;

/**
 * What a receipt tells of a payment. A text that looks like a card number is an {@link IllegalArgumentException} that
 * does not repeat it.
 *
 * @param scheme such as {@code mada}; empty where nobody said
 * @param lastDigits at most the last four of the card; empty where there is none
 * @param authorisation the code on the slip; empty where there is none
 */
public record PaymentSlip(String scheme, String lastDigits, String authorisation) {
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

    /** A slip that tells an authorisation code alone. */
    public static PaymentSlip of(String authorisation) {
        return new PaymentSlip("", "", authorisation);
    }
}
