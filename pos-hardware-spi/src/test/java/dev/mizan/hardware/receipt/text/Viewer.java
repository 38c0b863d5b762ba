// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.text;

import java.text.Bidi;

/** What a reader sees: the letters of a line from left to right, as the Unicode rules order them. */
final class Viewer {
    private static final String INVISIBLE = "[\u2066\u2067\u2068\u2069]";

    private Viewer() {}

    static String rightToLeft(String line) {
        return seen(line, Bidi.DIRECTION_RIGHT_TO_LEFT);
    }

    static String leftToRight(String line) {
        return seen(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    private static String seen(String line, int direction) {
        if (line.isEmpty()) {
            return "";
        }
        Bidi bidi = new Bidi(line, direction);
        byte[] levels = new byte[line.length()];
        Object[] letters = new Object[line.length()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            letters[i] = line.charAt(i);
        }
        Bidi.reorderVisually(levels, 0, letters, 0, letters.length);
        StringBuilder seen = new StringBuilder();
        for (Object letter : letters) {
            seen.append(letter);
        }
        return seen.toString().replaceAll(INVISIBLE, "");
    }
}
