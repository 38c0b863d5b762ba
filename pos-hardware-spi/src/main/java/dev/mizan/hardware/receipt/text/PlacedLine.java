// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.text;

import dev.mizan.hardware.receipt.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a node laid out in columns, as {@link TextRenderer} lays it out, with its stretches apart: for paper and
 * pictures, where letters are not all equally wide. Immutable.
 *
 * @param columns how many the line has
 * @param rightToLeft whether the page is read from the right
 */
public record PlacedLine(int columns, boolean rightToLeft, List<PlacedText> parts) {
    private static final char FIRST_ISOLATE = '\u2066';
    private static final char RIGHT_TO_LEFT = '\u2067';
    private static final char END = '\u2069';
    /** Hebrew's block; no letter before it is written from the right. */
    private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

    private static final char NO_BREAK = '\u00A0';

    public PlacedLine {
        parts = List.copyOf(parts);
    }

    /**
     * The lines of a node that has lines: no barcode, picture, cut or drawer. {@code columns} is at least 8. A no-break space
     * has done its work by then: it is a space.
     */
    public static List<PlacedLine> of(Node node, int columns, Page page) {
        List<PlacedLine> placed = new ArrayList<>();
        for (String line : node.accept(new NodeLines(columns, page, new Directions(true)))) {
            placed.add(read(Aligned.trimmed(line).replace(NO_BREAK, ' '), columns, page.rightToLeft()));
        }
        return placed;
    }

    private static PlacedLine read(String line, int columns, boolean rightToLeft) {
        List<PlacedText> parts = new ArrayList<>();
        int column = 0;
        for (int i = 0; i < line.length(); ) {
            char c = line.charAt(i);
            int start = i;
            boolean marked = c >= FIRST_ISOLATE && c < END;
            if (marked) {
                i = line.indexOf(END, i);
            } else {
                while (i < line.length() && line.charAt(i) != ' ' && line.charAt(i) < FIRST_ISOLATE) {
                    i++;
                }
            }
            String text = line.substring(marked ? start + 1 : start, i);
            int wide = DisplayWidth.of(text);
            if (!text.isEmpty()) {
                boolean atEnd = column + wide == columns && column > 0 || column > 0 && isFigure(text);
                parts.add(new PlacedText(column, wide, text, marked && c == RIGHT_TO_LEFT, atEnd));
            }
            column += wide;
            if (marked) {
                i++;
            } else if (i < line.length() && line.charAt(i) == ' ') {
                i++;
                column++;
            } else if (i == start) {
                i++;
            }
        }
        return new PlacedLine(columns, rightToLeft, parts);
    }

    private static boolean isFigure(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetter(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether anything in it is written from right to left. */
    public boolean hasRightToLeft() {
        for (PlacedText part : parts) {
            String text = part.text();
            for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
                if (text.charAt(i) >= FIRST_RIGHT_TO_LEFT && isRightToLeft(text.codePointAt(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isRightToLeft(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        };
    }

    /** From left to right as it is seen, for a line without right-to-left letters whose letters take one column each. */
    public String leftToRight() {
        StringBuilder seen = new StringBuilder(" ".repeat(columns));
        for (PlacedText part : parts) {
            int from = rightToLeft ? columns - part.from() - part.text().length() : part.from();
            if (from < 0 || from + part.text().length() > columns) {
                throw new IllegalArgumentException("a letter of more or less than one column: " + part.text());
            }
            seen.replace(from, from + part.text().length(), part.text());
        }
        return Aligned.trimmed(seen.toString());
    }
}
