// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment;

/**
 * Keeps card numbers out: what looks like one is a bug of the plugin, and the message does not repeat it. An id looks like
 * none, though one of 500 has as many digits in a row.
 */
final class CardNumbers {
    private static final int MOST = 60;
    private static final int SHORTEST = 13;
    private static final int LONGEST = 19;
    private static final String ID = "(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private CardNumbers() {}

    static String checked(String what, String text) {
        if (text.length() > MOST || text.chars().anyMatch(c -> c < ' ')) {
            throw new IllegalArgumentException(what + " takes at most " + MOST + " characters");
        }
        int run = 0;
        String rest = text.length() < 36 ? text : text.replaceAll(ID, ".");
        String plain = rest.replace(" ", "").replace("-", "");
        for (int i = 0; i <= plain.length(); i++) {
            if (i < plain.length() && plain.charAt(i) >= '0' && plain.charAt(i) <= '9') {
                run++;
            } else {
                if (run >= SHORTEST && run <= LONGEST && luhn(plain.substring(i - run, i))) {
                    throw new IllegalArgumentException(what + " looks like a card number; those have no place here");
                }
                run = 0;
            }
        }
        return text;
    }

    /** The check digit of ISO/IEC 7812-1. */
    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
