// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.text;

import dev.mizan.hardware.receipt.Receipt;
import java.util.ArrayList;
import java.util.List;

/**
 * A receipt as plain text in lines of a fixed width.
 *
 * <ul>
 *   <li>Every line takes at most {@code width} places; a letter of Arabic takes one, its vowel signs none.
 *   <li>Nothing is lost: long words wrap, amounts stay whole and at the end of their row. Only an amount that is wider
 *       than the paper is broken.
 *   <li>Arabic is written in logical order and unshaped, as in a text file: the viewer joins the letters and orders
 *       them. An Arabic page is therefore to be shown with the base direction right to left (a terminal so set, or
 *       {@code dir="rtl"}); the first column then stands at the right and the amounts at the left edge. Without
 *       {@link #withDirectionMarks()} a line whose words are all Latin still reads from left to right there, and the
 *       sign of a negative amount behind Arabic words shows at the right of its digits.
 *   <li>Control characters in the data are shown as marks and never passed on, isolates are left out; several spaces
 *       count as one.
 *   <li>Emphasis and size have no form in plain text; a picture shows its words, a code its content, and the drawer
 *       pulse leaves no trace.
 * </ul>
 *
 * Immutable; the same receipt gives the same text.
 *
 * @param width from {@value #MIN_WIDTH} to {@value #MAX_WIDTH} places, such as 32, 42 or 48 for paper and 80 for a screen
 * @param page the language
 * @param directionMarks whether invisible Unicode isolates hold the reading order; off for plain files
 */
public record TextRenderer(int width, Page page, boolean directionMarks) {
    public static final int MIN_WIDTH = 24;
    public static final int MAX_WIDTH = 255;

    public TextRenderer {
        if (width < MIN_WIDTH || width > MAX_WIDTH) {
            throw new IllegalArgumentException("a line has " + MIN_WIDTH + " to " + MAX_WIDTH + " places: " + width);
        }
    }

    /** A renderer for plain files, without direction marks. */
    public TextRenderer(int width, Page page) {
        this(width, page, false);
    }

    /** The same with direction marks: for terminals, web pages and mails that order Arabic by the Unicode rules. */
    public TextRenderer withDirectionMarks() {
        return new TextRenderer(width, page, true);
    }

    /** The lines from top to bottom, without line ends and without spaces at their ends. */
    public List<String> lines(Receipt receipt) {
        Directions directions = new Directions(directionMarks);
        NodeLines nodes = new NodeLines(width, page, directions);
        List<String> lines = new ArrayList<>();
        receipt.nodes()
                .forEach(node -> node.accept(nodes)
                        .forEach(line -> lines.add(directions.line(Aligned.trimmed(line), page.rightToLeft()))));
        return lines;
    }

    /** The whole text; every line ends with a line feed. */
    public String text(Receipt receipt) {
        StringBuilder text = new StringBuilder();
        lines(receipt).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
