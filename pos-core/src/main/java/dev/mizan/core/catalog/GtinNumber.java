// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.catalog;

/** The number that a GTIN is in all its lengths, found without allocation (GS1 General Specifications, 7.9). */
final class GtinNumber {
    static final long NONE = -1;

    private GtinNumber() {}

    /** Whether a code has the form of a GTIN, whatever its check digit. */
    static boolean looksLike(String code) {
        int length = code.length();
        if (length != 8 && (length < 12 || length > 14)) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The number of a GTIN, or {@link #NONE} where the code is none or its check digit is wrong. */
    static long of(String code) {
        if (!looksLike(code)) {
            return NONE;
        }
        long number = 0;
        int sum = 0;
        for (int i = 0; i < code.length(); i++) {
            int digit = code.charAt(i) - '0';
            number = number * 10 + digit;
            sum += (code.length() - i) % 2 == 0 ? 3 * digit : digit;
        }
        return sum % 10 == 0 ? number : NONE;
    }
}
