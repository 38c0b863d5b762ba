// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text broken into lines at its spaces; several spaces count as one. A word wider than a line is broken between
 * letters, never between a letter and its marks. Nothing is left out.
 */
final class WrappedWords {
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int filled;

    private WrappedWords(int width) {
        this.width = width;
    }

    /** At least one line, each at most {@code width} wide; the width is at least 2, the widest letter. */
    static List<String> of(String text, int width) {
        if (DisplayWidth.of(text) <= width && isSingleSpaced(text)) {
            return List.of(text);
        }
        WrappedWords wrapped = new WrappedWords(width);
        for (String word : text.split(" ")) {
            if (!word.isEmpty()) {
                wrapped.add(word);
            }
        }
        wrapped.endLine();
        return wrapped.lines;
    }

    /** Whether no space stands at an end or beside another, so that splitting and joining change nothing. */
    private static boolean isSingleSpaced(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            boolean next = text.charAt(i) == ' ';
            if (space && next) {
                return false;
            }
            space = next;
        }
        return !space || text.isEmpty();
    }

    private void add(String word) {
        int wide = DisplayWidth.of(word);
        if (!line.isEmpty() && filled + 1 + wide > width) {
            endLine();
        }
        if (!line.isEmpty()) {
            line.append(' ');
            filled++;
        }
        if (wide <= width) {
            line.append(word);
            filled += wide;
        } else {
            addLetters(word);
        }
    }

    private void addLetters(String word) {
        for (int i = 0; i < word.length(); ) {
            int codePoint = word.codePointAt(i);
            int wide = DisplayWidth.of(codePoint);
            if (filled + wide > width) {
                endLine();
            }
            line.appendCodePoint(codePoint);
            filled += wide;
            i += Character.charCount(codePoint);
        }
    }

    private void endLine() {
        lines.add(line.toString());
        line.setLength(0);
        filled = 0;
    }
}
