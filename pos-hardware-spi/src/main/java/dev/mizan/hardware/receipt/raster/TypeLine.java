// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.raster;

import dev.mizan.hardware.receipt.Emphasis;
import dev.mizan.hardware.receipt.Size;
import dev.mizan.hardware.receipt.text.PlacedLine;
import java.util.Objects;

/**
 * A line to be set.
 *
 * @param width of the picture in dots
 * @param cell dots from one column to the next at normal size
 * @param text what stands where
 */
public record TypeLine(int width, int cell, PlacedLine text, Emphasis emphasis, Size size) {
    public TypeLine {
        Objects.requireNonNull(text);
        Objects.requireNonNull(emphasis);
        Objects.requireNonNull(size);
        if (width < 8 || width > Raster.MOST || cell < 4 || cell > 64) {
            throw new IllegalArgumentException("a line of " + width + " dots in cells of " + cell);
        }
    }

    /** How many times as wide as normal. */
    public int wide() {
        return size == Size.WIDE || size == Size.LARGE ? 2 : 1;
    }

    /** How many times as high as normal. */
    public int high() {
        return size == Size.TALL || size == Size.LARGE ? 2 : 1;
    }
}
