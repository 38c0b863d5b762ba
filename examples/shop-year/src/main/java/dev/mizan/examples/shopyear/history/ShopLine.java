// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;

/**
 * A line that a till can book.
 *
 * @param quantity pieces, above zero
 * @param price for one piece as the invoice says, above zero; it changes from sale to sale
 */
public record ShopLine(Sku item, Kind kind, int quantity, Money price) {
    public ShopLine {
        if (quantity <= 0) {
            throw new IllegalArgumentException(item + ": " + quantity + " pieces");
        }
    }

    ShopLine with(int pieces) {
        return new ShopLine(item, kind, pieces, price);
    }
}
