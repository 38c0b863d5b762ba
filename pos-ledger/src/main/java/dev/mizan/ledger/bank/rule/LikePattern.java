// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank.rule;

import java.util.Locale;

/**
 * Whether a whole text is like a pattern: {@code *} stands for any characters, {@code ?} for one, {@code #} for one digit. Small
 * letters and capitals are the same. No pattern takes more steps than its length times that of the text.
 */
final class LikePattern {
    private LikePattern() {}

    static boolean matches(String written, String told) {
        String pattern = written.toUpperCase(Locale.ROOT);
        String text = told.toUpperCase(Locale.ROOT);
        int at = 0;
        int in = 0;
        int star = -1;
        int resume = 0;
        while (in < text.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                resume = in;
            } else if (at < pattern.length() && same(pattern.charAt(at), text.charAt(in))) {
                at++;
                in++;
            } else if (star >= 0) {
                // Only the last star is tried again: what an earlier one took could not help.
                at = star + 1;
                in = ++resume;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at++;
        }
        return at == pattern.length();
    }

    private static boolean same(char pattern, char text) {
        return pattern == '?' || pattern == text || pattern == '#' && Character.isDigit(text);
    }
}
