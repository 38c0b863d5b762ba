// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A text in UTF-8 as bytes, and the key and description of the entry at hand. */
final class Bytes {
    private static final int KEY = 36;
    private static final char REPLACED = '\uFFFD';

    private final byte[] text;
    private final Ascii ascii = new Ascii();
    private CharSequence description = "";
    private boolean hasKey;
    private long keyHigh;
    private long keyLow;

    Bytes(byte[] text) {
        this.text = text;
    }

    int length() {
        return text.length;
    }

    byte at(int at) {
        return text[at];
    }

    boolean equals(int from, int to, byte[] other) {
        return Arrays.equals(text, from, to, other, 0, other.length);
    }

    /** Where a text begins: behind the byte order mark that some programs write. */
    static int mark(byte[] text) {
        return text.length >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF ? 3 : 0;
    }

    /** What some bytes say in UTF-8; empty where they are of another charset, which would come out as question marks. */
    static Optional<String> utf8(byte[] text, int from, int to) {
        String read = new String(text, from, to - from, StandardCharsets.UTF_8);
        boolean doubted = read.indexOf(REPLACED) >= 0;
        byte[] again = doubted ? read.getBytes(StandardCharsets.UTF_8) : text;
        return doubted && !Arrays.equals(text, from, to, again, 0, again.length) ? Optional.empty() : Optional.of(read);
    }

    int endOfLine(int from) {
        int at = from;
        while (at < text.length && text[at] != '\n') {
            at++;
        }
        return at;
    }

    boolean isBlank(int at) {
        return text[at] == ' ' || text[at] == '\t';
    }

    int skipBlanks(int from, int to) {
        int at = from;
        while (at < to && isBlank(at)) {
            at++;
        }
        return at;
    }

    /** Where a name ends: at two spaces or a tab; -1 where there is nothing after it, or a sign that says more. */
    int endOfName(int from, int eol) {
        for (int at = from; at + 1 < eol; at++) {
            if (text[at] == '\t' || text[at] == ' ' && text[at + 1] == ' ') {
                return at;
            }
            if (text[at] == ';' || text[at] == '\r') {
                return -1;
            }
        }
        return -1;
    }

    /** {@code 2026-11-22} and then a space or the end. */
    boolean isDate(int from, int eol) {
        return eol - from >= 10
                && text[from + 4] == '-'
                && text[from + 7] == '-'
                && (eol == from + 10 || text[from + 10] == ' ')
                && number(from, 4) >= 0
                && number(from + 5, 2) >= 0
                && number(from + 8, 2) >= 0;
    }

    /** So many digits as a number, or -1 where one is no digit. */
    int number(int from, int digits) {
        int number = 0;
        for (int at = from; at < from + digits; at++) {
            int digit = text[at] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Takes up what stands after the date; false where it has signs of its own. */
    boolean describe(int from, int eol) {
        boolean plain = true;
        for (int at = from; at < eol; at++) {
            if (text[at] == ';' || text[at] == '%' || text[at] == '\r') {
                return false;
            }
            plain &= text[at] >= 0;
        }
        hasKey = false;
        int start = from;
        if (eol - from >= KEY && text[from + 8] == '-' && text[from + 23] == '-') {
            if (!key(from) || eol > from + KEY && text[from + KEY] != ' ') {
                return false;
            }
            hasKey = true;
            start = Math.min(eol, from + KEY + 1);
        }
        if (plain) {
            description = ascii.of(start, eol);
            return true;
        }
        Optional<String> read = utf8(text, start, eol);
        description = read.orElse("");
        return read.isPresent();
    }

    private boolean key(int from) {
        long high = 0;
        long low = 0;
        int nibbles = 0;
        for (int at = from; at < from + KEY; at++) {
            int place = at - from;
            if (place == 8 || place == 13 || place == 18 || place == 23) {
                if (text[at] != '-') {
                    return false;
                }
                continue;
            }
            int digit = text[at] <= '9' ? text[at] - '0' : text[at] - 'a' + 10;
            if (digit < 0 || digit > 15 || text[at] > '9' && text[at] < 'a') {
                return false;
            }
            high = nibbles < 16 ? high << 4 | digit : high;
            low = nibbles < 16 ? low : low << 4 | digit;
            nibbles++;
        }
        keyHigh = high;
        keyLow = low;
        return true;
    }

    boolean hasKey() {
        return hasKey;
    }

    long keyHigh() {
        return keyHigh;
    }

    long keyLow() {
        return keyLow;
    }

    CharSequence description() {
        return description;
    }

    /** Some ASCII of the text, looked at where it stands. */
    private final class Ascii implements CharSequence {
        private int from;
        private int to;

        Ascii of(int start, int end) {
            from = start;
            to = end;
            return this;
        }

        @Override
        public int length() {
            return to - from;
        }

        @Override
        public char charAt(int index) {
            return (char) text[from + index];
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return toString().subSequence(start, end);
        }

        @Override
        public String toString() {
            return new String(text, from, to - from, StandardCharsets.US_ASCII);
        }
    }
}
