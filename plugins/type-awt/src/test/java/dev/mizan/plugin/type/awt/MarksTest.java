// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.type.awt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.hardware.receipt.Emphasis;
import dev.mizan.hardware.receipt.Line;
import dev.mizan.hardware.receipt.Size;
import dev.mizan.hardware.receipt.Style;
import dev.mizan.hardware.receipt.raster.Raster;
import dev.mizan.hardware.receipt.raster.TypeLine;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.hardware.receipt.text.PlacedLine;
import dev.mizan.spi.value.Text;
import java.awt.Font;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vowels of Arabic stand apart from the letters below them, on narrow paper too. */
class MarksTest {
    private static final int WIDE = 240;

    /** "نقداً" on a receipt: its tanwin was a hamza at 20 dots. */
    @ParameterizedTest
    @CsvSource({"8, NONE", "10, NONE", "12, NONE", "9, BOLD", "10, BOLD", "12, BOLD", "16, NONE"})
    void aTanwinIsTwoStrokesAboveItsAlef(int cell, Emphasis emphasis) {
        assumeTrue(
                new Font("Noto Naskh Arabic", Font.PLAIN, 1).getFamily().equals("Noto Naskh Arabic"),
                "Noto Naskh Arabic is not installed");
        Raster picture = set("\u0627\u0627\u064b", cell, emphasis);
        int top = next(picture, 0, true);
        int gap = next(picture, top, false);
        int alef = next(picture, gap, true);
        assertThat(alef - gap).as("white rows above the alef").isGreaterThanOrEqualTo(2);
        assertThat(strokes(picture.band(top, gap - top))).isEqualTo(2);
    }

    /** The next row, from this one on, that has black dots, or that has none. */
    private static int next(Raster picture, int from, boolean black) {
        int row = from;
        while (row < picture.height() && picture.band(row, 1).blackDots() > 0 != black) {
            row++;
        }
        assertThat(row).as("a row after " + from).isLessThan(picture.height());
        return row;
    }

    /** How many stretches of black the column has that has the most. */
    private static int strokes(Raster mark) {
        int most = 0;
        for (int x = 0; x < mark.width(); x++) {
            int runs = 0;
            for (int y = 0; y < mark.height(); y++) {
                runs += mark.isBlack(x, y) && !mark.isBlack(x, y - 1) ? 1 : 0;
            }
            most = Math.max(most, runs);
        }
        return most;
    }

    private static Raster set(String word, int cell, Emphasis emphasis) {
        PlacedLine line = PlacedLine.of(new Line(Text.ar(word), Style.PLAIN), WIDE / cell, Page.ARABIC)
                .get(0);
        return AwtTypesetter.usual()
                .set(new TypeLine(WIDE, cell, line, emphasis, Size.NORMAL))
                .orElseThrow();
    }
}
