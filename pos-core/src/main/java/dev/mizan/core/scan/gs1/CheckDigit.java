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
        return rest(text, from, to) == 0;
    }

    /** The weighted sum modulo 10, 0 where the last is the check digit of the others; below 0 where one is no digit. */
    static int rest(String text, int from, int to) {
        int others = 0;
        int thirds = 0;
        int beyond = 0;
        for (int i = to - 1; i > from; i -= 2) {
            int one = text.charAt(i) - '0';
            int three = text.charAt(i - 1) - '0';
            beyond |= one | 9 - one | three | 9 - three;
            others += one;
            thirds += three;
        }
        if ((to - from & 1) == 1) {
            int first = text.charAt(from) - '0';
            beyond |= first | 9 - first;
            others += first;
        }
        return beyond < 0 ? -1 : (others + 3 * thirds) % 10;
    }
}
