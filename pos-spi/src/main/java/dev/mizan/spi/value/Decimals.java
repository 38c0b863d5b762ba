// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import java.nio.charset.StandardCharsets;

/** Plain decimal text to a scaled long and back: digits and one point, never an exponent. */
final class Decimals {
    private Decimals() {}

    /** Reads {@code -12.50} at the given digits; trailing zeros beyond them are no loss. */
    static long parse(String text, int digits) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int whole = point < 0 ? text.length() : point;
        if (whole == start || point == text.length() - 1) {
            throw notDecimal(text);
        }
        long value = 0;
        int fraction = 0;
        for (int i = start; i < text.length(); i++) {
            if (i == point) {
                continue;
            }
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw notDecimal(text);
            }
            if (i > point && point >= 0 && fraction++ >= digits) {
                refuseLoss(digit, text, digits);
            } else {
                value = shift(value, digit, text);
            }
        }
        for (; fraction < digits; fraction++) {
            value = shift(value, 0, text);
        }
        return start == 1 ? -value : value;
    }

    private static long shift(long value, int digit, String text) {
        if (value > (Long.MAX_VALUE - digit) / 10) {
            throw new AmountOverflow("too large: " + text);
        }
        return value * 10 + digit;
    }

    private static void refuseLoss(int digit, String text, int digits) {
        if (digit != 0) {
            throw new InexactAmount("finer than " + digits + " decimal places: " + text);
        }
    }

    private static IllegalArgumentException notDecimal(String text) {
        return new IllegalArgumentException("not a plain decimal number: \"" + text + "\"");
    }

    /** All digits, so 1250 at two digits is {@code 12.50}. */
    static String print(long value, int digits) {
        String plain = Long.toString(value);
        if (digits == 0) {
            return plain;
        }
        int sign = value < 0 ? 1 : 0;
        int zeros = Math.max(0, digits + 1 + sign - plain.length());
        byte[] text = new byte[plain.length() + zeros + 1];
        int point = text.length - digits - 1;
        for (int i = 0, from = 0; i < text.length; i++) {
            boolean zero = i >= sign && i - (i > point ? 1 : 0) < sign + zeros;
            text[i] = (byte) (i == point ? '.' : zero ? '0' : plain.charAt(from++));
        }
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /** Without needless zeros, so 15000000 at six digits is {@code 15}. */
    static String printShort(long value, int digits) {
        long shorter = value;
        int left = digits;
        while (left > 0 && shorter % 10 == 0) {
            shorter /= 10;
            left--;
        }
        return print(shorter, left);
    }
}
