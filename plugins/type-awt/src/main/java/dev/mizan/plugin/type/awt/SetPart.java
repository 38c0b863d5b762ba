// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.type.awt;

import dev.mizan.hardware.receipt.Emphasis;
import dev.mizan.hardware.receipt.raster.TypeLine;
import dev.mizan.hardware.receipt.text.PlacedText;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.Optional;

/** A stretch of a line with its letters joined and ordered. */
final class SetPart {
    /** Letters so many times as high as a column is wide. */
    private static final int HIGH = 2;

    /**
     * Below so many dots the two strokes of a tanwin run into each other and into the alef below them, and what is read is a
     * hamza; no threshold mends that, since each is one dot and the gap between them less.
     */
    private static final int LEAST_WITH_MARKS = 28;

    private static final FontRenderContext DOTS = new FontRenderContext(null, false, false);

    private final PlacedText part;
    private final TextLayout layout;

    SetPart(PlacedText part, Fonts fonts, TypeLine line) {
        this.part = part;
        int usual = line.cell() * HIGH;
        int size = isMarked(part.text()) ? Math.max(usual, LEAST_WITH_MARKS) : usual;
        int room = part.columns() * line.cell();
        TextLayout natural = laidOut(fonts, line, size);
        int wide = (int) natural.getAdvance() + 1;
        // letters that are smaller can be read better than letters that are squeezed
        this.layout = wide <= room ? natural : laidOut(fonts, line, Math.max(usual * 3 / 5, size * room / wide));
    }

    /** Whether vowels are written above or below Arabic letters. */
    private static boolean isMarked(String text) {
        return text.codePoints()
                .anyMatch(it -> Character.getType(it) == Character.NON_SPACING_MARK
                        && (it >= 0x0610 && it <= 0x061A
                                || it >= 0x064B && it <= 0x0670
                                || it >= 0x06D6 && it <= 0x06ED));
    }

    private TextLayout laidOut(Fonts fonts, TypeLine line, int size) {
        AttributedString text = new AttributedString(part.text());
        int style = line.emphasis() == Emphasis.BOLD ? Font.BOLD : Font.PLAIN;
        Optional<Font> whole = fonts.forAll(part.text());
        if (whole.isPresent()) {
            text.addAttribute(TextAttribute.FONT, whole.get().deriveFont(style, size));
        } else {
            eachByItself(text, fonts, style, size);
        }
        text.addAttribute(
                TextAttribute.RUN_DIRECTION,
                part.rightToLeft() ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        return new TextLayout(text.getIterator(), DOTS);
    }

    /** Stretches as long as one font goes, so that joined letters stay together. */
    private void eachByItself(AttributedString text, Fonts fonts, int style, int size) {
        String words = part.text();
        for (int from = 0; from < words.length(); ) {
            Font font =
                    fonts.forOne(words.codePointAt(from)).orElse(fonts.fonts().get(0));
            int to = from + Character.charCount(words.codePointAt(from));
            while (to < words.length() && font.canDisplay(words.codePointAt(to))) {
                to += Character.charCount(words.codePointAt(to));
            }
            text.addAttribute(TextAttribute.FONT, font.deriveFont(style, size), from, to);
            from = to;
        }
    }

    PlacedText part() {
        return part;
    }

    TextLayout layout() {
        return layout;
    }

    int ascent() {
        return (int) layout.getAscent() + 1;
    }

    int descent() {
        return (int) (layout.getDescent() + layout.getLeading()) + 1;
    }

    int advance() {
        return (int) layout.getAdvance() + 1;
    }
}
