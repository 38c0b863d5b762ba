// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.scale.plu;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Text;
import java.util.Objects;

/**
 * One thing that a label scale sells.
 *
 * @param number what is keyed in at the scale, 1 to 999,999
 * @param name in both languages
 * @param price of one kilogram, or of one piece
 * @param tare of the packing, zero where none
 * @param shelfLifeDays days from packing to the date on the label, 0 for none
 * @param template of the label's barcode, such as {@code 21IIIIIWWWWWC}
 */
public record Plu(int number, Text name, Money price, Quantity tare, int shelfLifeDays, String template) {
    public Plu {
        Objects.requireNonNull(name);
        if (number < 1 || number > 999_999 || price.isNegative() || tare.steps() < 0 || shelfLifeDays < 0) {
            throw new IllegalArgumentException("PLU " + number + ": " + price + ", tare " + tare);
        }
    }
}
