// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.basket;

import dev.mizan.spi.value.Money;

/**
 * A price that a person set at the till in place of the book's.
 *
 * @param unitPrice for one of the line's unit; zero or more
 * @param mode whether it holds the tax
 * @param reason the shop's code for why, 1 to 40 characters without blanks
 */
public record ManualPrice(Money unitPrice, PriceMode mode, String reason) {
    /** The reason of a price that is the book's of an earlier sale: promotions may reduce it as they reduce the book's. */
    public static final String AS_SOLD = "AS_SOLD";

    public ManualPrice {
        if (unitPrice.isNegative()) {
            throw new IllegalArgumentException("a price below zero: " + unitPrice);
        }
        Code.checked("a reason", reason);
    }
}
