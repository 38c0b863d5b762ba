// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.label;

import dev.mizan.hardware.receipt.label.Handling;
import dev.mizan.hardware.receipt.raster.Raster;
import java.util.List;

/**
 * A label that came out.
 *
 * @param width in dots
 * @param height in dots
 * @param after what became of it
 */
public record PrintedLabel(int width, int height, List<Field> fields, Handling after) {
    public PrintedLabel {
        fields = List.copyOf(fields);
    }

    /** Something on it, with its place in dots from the upper left corner. */
    public sealed interface Field {
        /** Dots from the left. */
        int x();

        /** Dots from the top. */
        int y();
    }

    /** Letters that a font of the printer set. */
    public record Letters(int x, int y, int high, String font, String text) implements Field {}

    /**
     * A code as a reader tells it; FNC1 within it is the group separator.
     *
     * @param symbology EAN_13, CODE_128, GS1_128, GS1_DATAMATRIX, QR and the like
     */
    public record Code(int x, int y, int module, String symbology, String content) implements Field {}

    /** Dots. */
    public record Dots(int x, int y, Raster picture) implements Field {}

    /** Its letters in the order in which they were written. */
    public List<String> words() {
        return fields.stream()
                .filter(Letters.class::isInstance)
                .map(it -> ((Letters) it).text())
                .toList();
    }

    /** Its codes, such as {@code EAN_13 6281006100015}. */
    public List<String> codes() {
        return fields.stream()
                .filter(Code.class::isInstance)
                .map(Code.class::cast)
                .map(it -> it.symbology() + " " + it.content())
                .toList();
    }

    /** How many pictures are on it. */
    public int pictures() {
        return (int) fields.stream().filter(Dots.class::isInstance).count();
    }
}
