// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.label;

/** What a reader of codes tells of what ZPL drew, by the tables of the programming guide. */
final class ZplCodesRead {
    private static final char FNC1 = '\u001D';
    private static final int CODE_C = 99;
    private static final int CODE_B = 100;
    private static final int FIRST_FUNCTION = 102;

    private ZplCodesRead() {}

    /** The number with the check digit that the printer adds: weights 3 and 1 from the right. */
    static String checked(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weight = (digits.length() - i) % 2 == 1 ? 3 : 1;
            sum += weight * (digits.charAt(i) - '0');
        }
        return digits + (10 - sum % 10) % 10;
    }

    /** A symbol of Code 128 with its invocation characters taken out. */
    static String code128(String data) {
        StringBuilder told = new StringBuilder();
        boolean pairs = false;
        int at = 0;
        while (at < data.length()) {
            char c = data.charAt(at);
            if (c == '>') {
                char invoked = data.charAt(at + 1);
                at += 2;
                if (invoked == ':' || invoked == ';') {
                    pairs = invoked == ';';
                    continue;
                }
                int value = value(invoked);
                if (value == FIRST_FUNCTION) {
                    told.append(FNC1);
                } else if (value == CODE_C) {
                    pairs = true;
                } else if (value == CODE_B) {
                    pairs = false;
                } else {
                    told.append((char) (value + 32));
                }
            } else if (pairs) {
                told.append(data, at, at + 2);
                at += 2;
            } else {
                told.append(c);
                at++;
            }
        }
        return told.toString();
    }

    private static int value(char invoked) {
        return switch (invoked) {
            case '<' -> 62;
            case '0' -> 30;
            case '=' -> 94;
            case '1', '2', '3', '4', '5', '6', '7', '8' -> 94 + invoked - '0';
            default -> throw new IllegalArgumentException("> before " + invoked);
        };
    }

    /** A DataMatrix with its escapes taken out. */
    static String matrix(String data, char escape) {
        StringBuilder told = new StringBuilder();
        for (int at = 0; at < data.length(); at++) {
            if (data.charAt(at) != escape) {
                told.append(data.charAt(at));
            } else if (data.charAt(++at) == '1') {
                told.append(FNC1);
            } else {
                throw new IllegalArgumentException("escape before " + data.charAt(at));
            }
        }
        return told.toString();
    }
}
