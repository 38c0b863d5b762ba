// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.text;

/**
 * Data made safe to show: what would steer a terminal or a printer, or turn the order of a line around, becomes a
 * visible mark. An item called {@code ESC [2J} is printed so and clears no screen; a hidden U+202E reverses no amount.
 * The isolates that a refusal's message brings along are left out: a line that is wrapped would cut them apart, and the
 * lines have isolates of their own, see {@link Directions}.
 */
final class VisibleText {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char CONTROL_PICTURES = '\u2400';
    private static final char DELETE_PICTURE = '\u2421';
    private static final int DELETE = 0x7F;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int FIRST_ISOLATE = 0x2066;
    private static final int LAST_ISOLATE = 0x2069;
    private static final int LAST_ARABIC_NUMBER_SIGN = 0x605;
    private static final int ARABIC_NUMBER_SIGN = 0x600;
    private static final int ARABIC_END_OF_AYAH = 0x6DD;

    private VisibleText() {}

    static String of(String data) {
        for (int i = 0; i < data.length(); i++) {
            char c = data.charAt(i);
            if (c < ' ' || c >= DELETE) {
                return marked(data);
            }
        }
        return data;
    }

    private static String marked(String data) {
        StringBuilder visible = new StringBuilder(data.length());
        data.codePoints().filter(c -> !isIsolate(c)).forEach(c -> visible.appendCodePoint(visible(c)));
        return visible.toString();
    }

    private static int visible(int codePoint) {
        if (codePoint < ' ') {
            return CONTROL_PICTURES + codePoint;
        }
        if (codePoint == DELETE) {
            return DELETE_PICTURE;
        }
        return isHidden(codePoint) ? REPLACEMENT : codePoint;
    }

    private static boolean isIsolate(int codePoint) {
        return codePoint >= FIRST_ISOLATE && codePoint <= LAST_ISOLATE;
    }

    private static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> !isSpelling(codePoint);
            default -> (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        };
    }

    /** Format characters that belong to the spelling: Persian non-joiners, joined emoji, Arabic number signs. */
    private static boolean isSpelling(int codePoint) {
        return codePoint == ZERO_WIDTH_NON_JOINER
                || codePoint == ZERO_WIDTH_JOINER
                || (codePoint >= ARABIC_NUMBER_SIGN && codePoint <= LAST_ARABIC_NUMBER_SIGN)
                || codePoint == ARABIC_END_OF_AYAH;
    }
}
