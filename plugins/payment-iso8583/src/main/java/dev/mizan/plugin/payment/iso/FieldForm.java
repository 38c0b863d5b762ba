// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import dev.mizan.spi.outcome.Outcome;
import java.util.Locale;

/**
 * The form of a field.
 *
 * @param kind digits, signed digits, text, or hexadecimal for bits
 * @param prefix digits of a length that stands before the value; 0 for a fixed length
 * @param length characters, or at most so many
 */
record FieldForm(Kind kind, int prefix, int length) {
    /** What characters a field has. */
    enum Kind {
        DIGITS,
        TEXT,
        BITS
    }

    /** As it goes on the wire: numbers padded with zeros on the left, text with blanks on the right. */
    Outcome<String> write(int field, String value) {
        boolean fits = value.length() <= length
                && (kind != Kind.DIGITS || value.chars().allMatch(c -> c >= '0' && c <= '9'))
                && (kind != Kind.BITS || value.length() == length && value.matches("[0-9A-F]*"))
                && value.chars().allMatch(c -> c >= ' ' && c <= '~');
        if (!fits) {
            // The value itself is not told: it may be what has no place in a log.
            return Outcome.refused(IsoReason.BAD_FIELD, "field", field, "length", length);
        }
        String padding = (kind == Kind.DIGITS ? "0" : " ").repeat(prefix > 0 ? 0 : length - value.length());
        String padded = kind == Kind.DIGITS ? padding + value : value + padding;
        return Outcome.done(
                prefix > 0 ? String.format(Locale.ROOT, "%0" + prefix + "d", value.length()) + padded : padded);
    }

    /** Where the value ends that begins here with its prefix; -1 where the text ends before, or the length is none. */
    int end(String text, int at) {
        int begin = at + prefix;
        if (prefix == 0 || begin > text.length()) {
            return begin > text.length() || begin + length > text.length() ? -1 : begin + length;
        }
        String digits = text.substring(at, begin);
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9') || Integer.parseInt(digits) > length) {
            return -1;
        }
        int end = begin + Integer.parseInt(digits);
        return end > text.length() ? -1 : end;
    }
}
