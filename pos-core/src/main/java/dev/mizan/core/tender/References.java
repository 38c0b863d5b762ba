// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tender;

/** The form of what a cashier or a terminal gives by way of reference. */
final class References {
    private static final int MOST = 60;
    private static final int SHORTEST_CARD = 13;
    private static final int LONGEST_CARD = 19;

    private References() {}

    static String checked(String what, String reference) {
        if (reference.isBlank()
                || reference.length() > MOST
                || reference.chars().anyMatch(c -> c < ' ')) {
            throw new IllegalArgumentException(what + " takes 1 to " + MOST + " characters");
        }
        if (isCardNumber(reference)) {
            // The number itself must not end up in a message or a log.
            throw new IllegalArgumentException(what + " looks like a card number; those have no place here");
        }
        return reference;
    }

    /** 13 to 19 digits, blanks and dashes aside, whose check digit is right (ISO/IEC 7812-1, Luhn). */
    static boolean isCardNumber(String text) {
        String digits = text.replace(" ", "").replace("-", "");
        if (digits.length() < SHORTEST_CARD
                || digits.length() > LONGEST_CARD
                || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
