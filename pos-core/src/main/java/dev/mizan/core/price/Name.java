// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price;

/** The form of names that a merchant gives to lists and zones. */
final class Name {
    private static final int MAX_LENGTH = 40;

    private Name() {}

    static void checked(String what, String value) {
        if (value.isEmpty() || value.length() > MAX_LENGTH || value.chars().anyMatch(c -> c <= ' ')) {
            throw new IllegalArgumentException(
                    what + " takes 1 to " + MAX_LENGTH + " characters without blanks, not \"" + value + "\"");
        }
    }
}
