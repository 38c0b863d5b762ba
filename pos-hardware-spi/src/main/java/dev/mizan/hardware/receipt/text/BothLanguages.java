// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.text;

import dev.mizan.hardware.receipt.Align;
import java.util.ArrayList;
import java.util.List;

/** Two languages on one line: the page's own at the start, the other at the end; below one another if they do not fit. */
record BothLanguages(int width, boolean rightToLeftPage, Directions directions) {
    private static final int GAP = 2;

    List<String> lines(String own, String other, Align align) {
        if (own.equals(other)) {
            return block(own, align);
        }
        int spare = width - DisplayWidth.of(own) - DisplayWidth.of(other);
        if (spare < GAP) {
            List<String> lines = new ArrayList<>(block(own, align));
            lines.addAll(block(other, align == Align.START ? Align.END : align));
            return lines;
        }
        String between = " ".repeat(align == Align.START ? spare : GAP);
        String together = words(own, own) + between + words(other, other);
        return List.of(Aligned.of(together, width, align));
    }

    /** One text on its own lines. */
    List<String> block(String text, Align align) {
        return WrappedWords.of(text, width).stream()
                .map(line -> Aligned.of(words(line, text), width, align))
                .toList();
    }

    private String words(String line, String whole) {
        return directions.words(line, whole, rightToLeftPage);
    }
}
