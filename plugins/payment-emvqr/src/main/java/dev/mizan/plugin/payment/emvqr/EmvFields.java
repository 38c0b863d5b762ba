// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.emvqr;

import dev.mizan.spi.outcome.Outcome;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Data objects of a payload or of a template in it: two digits of id, two of length in characters, and a value.
 *
 * @param values by id, in the order in which they are written
 */
public record EmvFields(Map<String, String> values) {
    private static final int ID = 2;
    private static final int HEAD = 4;
    private static final int LONGEST = 99;

    public EmvFields {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Writes them; refused with BAD_ID, or with BAD_LENGTH where a value is empty or longer than 99 characters. */
    public Outcome<String> write() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> field : values.entrySet()) {
            String value = field.getValue();
            int length = value.codePointCount(0, value.length());
            if (!isNumber(field.getKey()) || field.getKey().length() != ID) {
                return Outcome.refused(EmvQrReason.BAD_ID, "id", field.getKey());
            }
            if (length == 0 || length > LONGEST) {
                return Outcome.refused(EmvQrReason.BAD_LENGTH, "id", field.getKey(), "length", length);
            }
            text.append(field.getKey())
                    .append((char) ('0' + length / 10))
                    .append((char) ('0' + length % 10))
                    .append(value);
        }
        return Outcome.done(text.toString());
    }

    /** Reads them all; refused with BAD_ID, BAD_LENGTH, TRUNCATED or TWICE. */
    public static Outcome<EmvFields> read(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        int at = 0;
        while (at < text.length()) {
            if (text.length() - at < HEAD) {
                return Outcome.refused(EmvQrReason.TRUNCATED, "at", at);
            }
            String id = text.substring(at, at + ID);
            String digits = text.substring(at + ID, at + HEAD);
            if (!isNumber(id)) {
                return Outcome.refused(EmvQrReason.BAD_ID, "id", id);
            }
            int length = isNumber(digits) ? Integer.parseInt(digits) : 0;
            if (length == 0) {
                return Outcome.refused(EmvQrReason.BAD_LENGTH, "id", id, "length", digits);
            }
            at += HEAD;
            if (text.codePointCount(at, text.length()) < length) {
                return Outcome.refused(EmvQrReason.TRUNCATED, "at", at);
            }
            int end = text.offsetByCodePoints(at, length);
            if (values.putIfAbsent(id, text.substring(at, end)) != null) {
                return Outcome.refused(EmvQrReason.TWICE, "id", id);
            }
            at = end;
        }
        return Outcome.done(new EmvFields(values));
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
