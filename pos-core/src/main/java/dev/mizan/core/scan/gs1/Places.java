// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

import org.jspecify.annotations.Nullable;

/** Rules for parts that are neither dates nor checked numbers. */
final class Places {
    private Places() {}

    /** One or more countries of three digits each. */
    static @Nullable Gs1Reason countries(String text, int from, int to, boolean none) {
        if ((to - from) % 3 != 0) {
            return Gs1Reason.COUNTRY;
        }
        for (int at = from; at < to; at += 3) {
            int country = Integer.parseInt(text, at, at + 3, 10);
            if (!Countries.isCountry(country) && !(none && country == 999)) {
                return Gs1Reason.COUNTRY;
            }
        }
        return null;
    }

    static @Nullable Gs1Reason piece(String text, int from, int to) {
        int half = (to - from) / 2;
        if (half == 0 || (to - from) % 2 != 0) {
            return Gs1Reason.PIECE;
        }
        String piece = text.substring(from, from + half);
        String total = text.substring(from + half, to);
        boolean zero = all(piece, 0, half, "0") || all(total, 0, half, "0");
        return zero || piece.compareTo(total) > 0 ? Gs1Reason.PIECE : null;
    }

    /** Whether a stretch holds only some characters. */
    static boolean all(String text, int from, int to, String only) {
        for (int i = from; i < to; i++) {
            if (only.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Modulo 97 over the text with its first four characters behind it, letters as 10 to 35. */
    static @Nullable Gs1Reason iban(String text, int from, int to) {
        int length = to - from;
        if (length < 5 || !Countries.isAlpha2(text.substring(from, from + 2))) {
            return Gs1Reason.CONTENT;
        }
        int rest = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(from + (i + 4) % length);
            if ((c < '0' || c > '9') && (c < 'A' || c > 'Z')) {
                return Gs1Reason.CONTENT;
            }
            int value = c <= '9' ? c - '0' : c - 'A' + 10;
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest == 1 ? null : Gs1Reason.CHECKSUM;
    }
}
