// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

import java.nio.charset.StandardCharsets;

/** Percent coding of values in web addresses (RFC 3986); in a query a plus sign is a blank. */
final class UriCoding {
    private static final String HEX = "0123456789ABCDEF";

    private UriCoding() {}

    /** Whether each percent sign begins two hexadecimal digits. */
    static boolean wellFormed(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '%' && !(i + 2 < to && hex(text, i + 1) >= 0 && hex(text, i + 2) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** The text with its coded bytes as characters; a percent sign that codes nothing stays. */
    static String decode(String text, boolean query) {
        if (text.indexOf('%') < 0 && !(query && text.indexOf('+') >= 0)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' && i + 2 < text.length() && hex(text, i + 1) >= 0 && hex(text, i + 2) >= 0) {
                plain.append((char) (hex(text, i + 1) * 16 + hex(text, i + 2)));
                i += 2;
            } else {
                plain.append(query && c == '+' ? ' ' : c);
            }
        }
        return plain.toString();
    }

    /** Everything but letters, digits and {@code -._~} coded. */
    static String encode(String text, boolean query) {
        StringBuilder coded = new StringBuilder(text.length() + 8);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0)) {
                coded.append(c);
            } else if (query && c == ' ') {
                coded.append('+');
            } else {
                coded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return coded.toString();
    }

    private static int hex(String text, int at) {
        return Character.digit(text.charAt(at), 16);
    }
}
