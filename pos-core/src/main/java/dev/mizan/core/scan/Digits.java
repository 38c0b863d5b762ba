// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan;

/**
 * Digits as people type them. A keyboard set to Arabic types ٠١٢٣ or, in Persian and Urdu, ۰۱۲۳; a scanner never does.
 * So they are read as 0123 where a person types a code, and refused inside GS1 data (ADR-0070).
 */
public final class Digits {
    private static final char ARABIC_ZERO = '\u0660';
    private static final char EXTENDED_ZERO = '\u06F0';

    private Digits() {}

    /** The text with Arabic-Indic digits of both kinds as ASCII digits; everything else as it is. */
    public static String ascii(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            if (ascii(typed.charAt(i)) != typed.charAt(i)) {
                return mapped(typed);
            }
        }
        return typed;
    }

    private static String mapped(String typed) {
        StringBuilder text = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            text.append(ascii(typed.charAt(i)));
        }
        return text.toString();
    }

    private static char ascii(char c) {
        if (c >= ARABIC_ZERO && c <= ARABIC_ZERO + 9) {
            return (char) ('0' + c - ARABIC_ZERO);
        }
        return c >= EXTENDED_ZERO && c <= EXTENDED_ZERO + 9 ? (char) ('0' + c - EXTENDED_ZERO) : c;
    }
}
