// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.text;

import dev.mizan.hardware.receipt.Align;
import dev.mizan.hardware.receipt.Cell;
import dev.mizan.spi.value.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a page in both languages: the English row in the left two thirds, its amounts under one another, and the
 * Arabic words in the right third. Arabic stands last because a viewer without direction marks would draw figures that
 * follow Arabic words to their left.
 */
record BilingualRow(int width, Directions directions) {
    private static final int ARABIC_PART = 3;

    List<String> lines(List<Cell> cells) {
        int arabicWidth = width / ARABIC_PART;
        int englishWidth = width - arabicWidth - Grid.GAP;
        List<String> english = new RowOfCells(englishWidth, false, directions)
                .lines(cells.stream().map(BilingualRow::english).toList());
        List<String> arabic = arabicWords(cells, arabicWidth);
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < Math.max(english.size(), arabic.size()); row++) {
            String left = row < english.size() ? english.get(row) : " ".repeat(englishWidth);
            String right = row < arabic.size() ? arabic.get(row) : "";
            lines.add(left + " ".repeat(Grid.GAP) + Aligned.of(right, arabicWidth, Align.END));
        }
        return lines;
    }

    private static Column english(Cell cell) {
        return new Column(VisibleText.of(cell.text().in(Language.EN)), cell.weight(), cell.align(), cell.amount());
    }

    /** The Arabic of every cell whose Arabic is not the English again, in order. */
    private List<String> arabicWords(List<Cell> cells, int arabicWidth) {
        List<String> texts = cells.stream()
                .map(Cell::text)
                .filter(text -> !text.in(Language.AR).equals(text.in(Language.EN)))
                .map(text -> VisibleText.of(text.in(Language.AR)))
                .toList();
        if (texts.isEmpty()) {
            return List.of();
        }
        String whole = String.join(" ", texts);
        return WrappedWords.of(whole, arabicWidth).stream()
                .map(line -> directions.words(line, whole, true))
                .toList();
    }
}
