// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.scanner.wedge;

import dev.mizan.spi.outcome.Outcome;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What each key of a US keyboard makes under a layout.
 *
 * @param made by the US character of the key
 */
record KeyTable(Map<Character, String> made) {
    private static final String PLAIN = "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./";
    private static final String SHIFTED = "~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?";

    KeyTable {
        made = Map.copyOf(made);
    }

    /** Two rows of what the keys make, in the order of the US keys, with blanks between. */
    static KeyTable of(String plain, String shifted) {
        Map<Character, String> made = new TreeMap<>();
        put(made, PLAIN, plain.split(" "));
        put(made, SHIFTED, shifted.split(" "));
        made.put(' ', " ");
        return new KeyTable(made);
    }

    private static void put(Map<Character, String> made, String keys, String[] row) {
        if (row.length != keys.length()) {
            throw new IllegalArgumentException(row.length + " keys of " + keys.length());
        }
        for (int i = 0; i < row.length; i++) {
            made.put(keys.charAt(i), row[i]);
        }
    }

    Outcome<String> type(String code, String layout) {
        StringBuilder typed = new StringBuilder();
        for (char c : code.toCharArray()) {
            String key = made.get(c);
            if (key == null) {
                return Outcome.refused(WedgeReason.UNKNOWN_KEY, "layout", layout, "key", c);
            }
            typed.append(key);
        }
        return Outcome.done(typed.toString());
    }

    /** The one row of keys that makes this text; counted from its end, never more than two ways are told apart. */
    Outcome<String> read(String typed, String layout) {
        int[] ways = new int[typed.length() + 1];
        char[] key = new char[typed.length()];
        ways[typed.length()] = 1;
        for (int at = typed.length() - 1; at >= 0; at--) {
            for (Map.Entry<Character, String> each : made.entrySet()) {
                int next = at + each.getValue().length();
                if (typed.startsWith(each.getValue(), at) && ways[next] > 0) {
                    ways[at] = Math.min(2, ways[at] + ways[next]);
                    key[at] = each.getKey();
                }
            }
        }
        if (ways[0] == 0) {
            return Outcome.refused(WedgeReason.UNKNOWN_KEY, "layout", layout, "key", typed);
        }
        if (ways[0] > 1) {
            return Outcome.refused(WedgeReason.TWO_READINGS, "layout", layout, "typed", typed);
        }
        StringBuilder code = new StringBuilder();
        for (int at = 0;
                at < typed.length();
                at += Objects.requireNonNull(made.get(key[at])).length()) {
            code.append(key[at]);
        }
        return Outcome.done(code.toString());
    }
}
