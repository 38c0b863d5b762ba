// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.basket;

/** The form of short codes that a merchant makes up. */
final class Code {
    private static final int MAX_LENGTH = 40;

    private Code() {}

    static String checked(String what, String code) {
        if (code.isEmpty() || code.length() > MAX_LENGTH || code.chars().anyMatch(c -> c <= ' ')) {
            throw new IllegalArgumentException(
                    what + " takes 1 to " + MAX_LENGTH + " characters without blanks, not \"" + code + "\"");
        }
        return code;
    }
}
