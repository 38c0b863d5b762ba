// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.purchase;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;

/**
 * An item on an order.
 *
 * @param price of one of the quantity's unit, without recoverable tax
 * @param received so far, in the same unit
 */
public record OrderLine(Sku sku, Quantity ordered, Money price, Quantity received) {
    public OrderLine {
        if (!ordered.isPositive() || price.isNegative() || received.isNegative()) {
            throw new IllegalArgumentException("no order line: " + ordered + " of " + sku + " at " + price);
        }
    }

    /** Nothing of it has come. */
    public OrderLine(Sku sku, Quantity ordered, Money price) {
        this(sku, ordered, price, Quantity.zero(ordered.unit()));
    }

    /** What the whole line is worth. */
    public Money total(Rounding rounding) {
        return price.times(ordered, rounding);
    }

    /** The same with more of it received. */
    public OrderLine with(Quantity more) {
        return new OrderLine(sku, ordered, price, received.plus(more));
    }
}
