// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.label;

import dev.mizan.hardware.receipt.Barcode;
import dev.mizan.hardware.receipt.QrCode;
import dev.mizan.hardware.receipt.raster.Raster;
import java.util.List;
import java.util.Objects;

/**
 * A label as it is to be printed; places and sizes in dots from its upper left corner. Immutable.
 *
 * @param width in dots, 1 to 4,000
 * @param height in dots, 1 to 4,000
 * @param fields what stands on it
 * @param copies 1 to 9,999
 */
public record Label(int width, int height, List<Field> fields, int copies) {
    public Label {
        fields = List.copyOf(fields);
        if (width < 1 || width > 4_000 || height < 1 || height > 4_000 || copies < 1 || copies > 9_999) {
            throw new IllegalArgumentException(copies + " labels of " + width + " x " + height + " dots");
        }
    }

    /** Something on a label. */
    public sealed interface Field {
        /** Dots from the left. */
        int x();

        /** Dots from the top. */
        int y();
    }

    /** Letters of one line, so many dots high. */
    public record Words(int x, int y, int high, String text) implements Field {
        public Words {
            if (high < 8 || high > 1_000 || text.isBlank()) {
                throw new IllegalArgumentException("words " + high + " dots high: " + text);
            }
        }
    }

    /** A barcode, with its letters below. */
    public record Code(int x, int y, int high, int module, Barcode barcode) implements Field {
        public Code {
            Objects.requireNonNull(barcode);
            if (high < 8 || high > 1_000 || module < 1 || module > 10) {
                throw new IllegalArgumentException("a barcode " + high + " dots high, modules of " + module);
            }
        }
    }

    /** A QR code. */
    public record Square(int x, int y, int module, QrCode code) implements Field {
        public Square {
            Objects.requireNonNull(code);
            if (module < 1 || module > 10) {
                throw new IllegalArgumentException("modules of " + module);
            }
        }
    }

    /** A GS1-128 barcode, with its identifiers in brackets below it. */
    public record Gs1Bars(int x, int y, int high, int module, Gs1Elements elements) implements Field {
        public Gs1Bars {
            if (high < 8 || high > 1_000 || module < 1 || module > 10) {
                throw new IllegalArgumentException("a barcode " + high + " dots high, modules of " + module);
            }
            if (elements.carried().length() > Gs1Elements.MOST_BARS) {
                throw new IllegalArgumentException("more than " + Gs1Elements.MOST_BARS + " characters: " + elements);
            }
        }
    }

    /** A GS1 DataMatrix. */
    public record Gs1Matrix(int x, int y, int module, Gs1Elements elements) implements Field {
        public Gs1Matrix {
            Objects.requireNonNull(elements);
            if (module < 1 || module > 30) {
                throw new IllegalArgumentException("modules of " + module);
            }
        }
    }

    /** A picture. */
    public record Dots(int x, int y, Raster picture) implements Field {
        public Dots {
            Objects.requireNonNull(picture);
        }
    }
}
