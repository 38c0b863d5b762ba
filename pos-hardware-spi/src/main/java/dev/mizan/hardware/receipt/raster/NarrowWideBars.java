// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.raster;

/** Bars of two widths: interleaved 2 of 5 and Code 39, the wide ones three times the narrow. */
final class NarrowWideBars {
    private static final String[] TWO_OF_FIVE = {
        "nnwwn", "wnnnw", "nwnnw", "wwnnn", "nnwnw", "wnwnn", "nwwnn", "nnnww", "wnnwn", "nwnwn"
    };
    private static final String CODE39 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%*";
    private static final String[] CODE39_BARS = {
        "nnnwwnwnn", "wnnwnnnnw", "nnwwnnnnw", "wnwwnnnnn", "nnnwwnnnw", "wnnwwnnnn", "nnwwwnnnn", "nnnwnnwnw",
        "wnnwnnwnn", "nnwwnnwnn", "wnnnnwnnw", "nnwnnwnnw", "wnwnnwnnn", "nnnnwwnnw", "wnnnwwnnn", "nnwnwwnnn",
        "nnnnnwwnw", "wnnnnwwnn", "nnwnnwwnn", "nnnnwwwnn", "wnnnnnnww", "nnwnnnnww", "wnwnnnnwn", "nnnnwnnww",
        "wnnnwnnwn", "nnwnwnnwn", "nnnnnnwww", "wnnnnnwwn", "nnwnnnwwn", "nnnnwnwwn", "wwnnnnnnw", "nwwnnnnnw",
        "wwwnnnnnn", "nwnnwnnnw", "wwnnwnnnn", "nwwnwnnnn", "nwnnnnwnw", "wwnnnnwnn", "nwwnnnwnn", "nwnwnwnnn",
        "nwnwnnnwn", "nwnnnwnwn", "nnnwnwnwn", "nwnnwnwnn"
    };

    private NarrowWideBars() {}

    static String interleaved(String digits) {
        StringBuilder widths = new StringBuilder("nnnn");
        for (int i = 0; i < digits.length(); i += 2) {
            String bars = TWO_OF_FIVE[digits.charAt(i) - '0'];
            String spaces = TWO_OF_FIVE[digits.charAt(i + 1) - '0'];
            for (int j = 0; j < 5; j++) {
                widths.append(bars.charAt(j)).append(spaces.charAt(j));
            }
        }
        return modules(widths.append("wnn"));
    }

    static String code39(String text) {
        StringBuilder widths = new StringBuilder();
        for (char c : ("*" + text + "*").toCharArray()) {
            widths.append(widths.isEmpty() ? "" : "n").append(CODE39_BARS[CODE39.indexOf(c)]);
        }
        return modules(widths);
    }

    /** Bars and spaces in turn, beginning with a bar. */
    private static String modules(CharSequence widths) {
        StringBuilder modules = new StringBuilder();
        for (int i = 0; i < widths.length(); i++) {
            modules.append((i % 2 == 0 ? "1" : "0").repeat(widths.charAt(i) == 'w' ? 3 : 1));
        }
        return modules.toString();
    }
}
