// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Gtin;

/**
 * The last digit of a GTIN, SSCC, GLN or GSRN: modulo 10 with weights 3 and 1 from the right (GS1 General
 * Specifications, 7.9.1). It finds every wrong digit, and every swap of neighbours but of two that differ by 5.
 */
public final class CheckDigit {
    private CheckDigit() {}

    /** The digit that completes a payload of ASCII digits; anything else in it is an {@link IllegalArgumentException}. */
    public static int of(String payload) {
        return Gtin.checkDigit(payload);
    }

    /** The number itself; refused with NON_DIGIT, TOO_SHORT or CHECKSUM, which names the {@code correct} digit. */
    public static Outcome<String> check(String number) {
        if (!Chars.digits(number, 0, number.length())) {
            return Outcome.refused(Gs1Reason.NON_DIGIT, "value", number);
        }
        if (number.length() < 2) {
            return Outcome.refused(Gs1Reason.TOO_SHORT, "value", number, "field", "a number with a check digit");
        }
        int last = number.length() - 1;
        int correct = of(number.substring(0, last));
        return number.charAt(last) == '0' + correct
                ? Outcome.done(number)
                : Outcome.refused(Gs1Reason.CHECKSUM, "value", number, "correct", correct);
    }

    /** Whether ASCII digits of a text end in their check digit; without allocation. */
    static boolean holds(String text, int from, int to) {
        int sum = 0;
        int weight = (to - from & 1) == 0 ? 3 : 1;
        for (int i = from; i < to; i++) {
            sum += weight * (text.charAt(i) - '0');
            weight = 4 - weight;
        }
        return sum % 10 == 0;
    }
}
