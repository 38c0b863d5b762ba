// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.util.Objects;

/**
 * One cell of a row.
 *
 * @param text what stands in it
 * @param weight its share of the width beside the other cells' weights; 0 for as narrow as its content
 * @param align where the text stands in the cell
 * @param amount whether it is a figure: never broken over two lines, and read from left to right on every page
 */
public record Cell(Text text, int weight, Align align, boolean amount) {
    public static final int MAX_WEIGHT = 100;

    /** A text is never empty; a no-break space is the least that can be printed. */
    private static final Text NOTHING = Text.en("\u00A0");

    public Cell {
        Objects.requireNonNull(text);
        Objects.requireNonNull(align);
        if (weight < 0 || weight > MAX_WEIGHT) {
            throw new IllegalArgumentException("a weight is 0 to " + MAX_WEIGHT + ": " + weight);
        }
    }

    /** Words at the start of a cell; they wrap when they are too long. */
    public static Cell words(Text text, int weight) {
        return new Cell(text, weight, Align.START, false);
    }

    /** A cell of a table with nothing in it. */
    public static Cell empty(int weight) {
        return words(NOTHING, weight);
    }

    /** A figure at the end of a cell as narrow as it can be. */
    public static Cell amount(String figure) {
        return amount(figure, 0);
    }

    /** An amount without its currency, at the end of a cell as narrow as it can be. */
    public static Cell amount(Money money) {
        return amount(money.toPlainString(), 0);
    }

    /** A figure at the end of a cell. */
    public static Cell amount(String figure, int weight) {
        return new Cell(Text.en(figure), weight, Align.END, true);
    }
}
