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
 * @param returned of it to the supplier, in the same unit
 * @param billed and matched so far, in the same unit
 */
public record OrderLine(Sku sku, Quantity ordered, Money price, Quantity received, Quantity returned, Quantity billed) {
    public OrderLine {
        if (!ordered.isPositive()
                || price.isNegative()
                || received.isNegative()
                || returned.isNegative()
                || billed.isNegative()) {
            throw new IllegalArgumentException("no order line: " + ordered + " of " + sku + " at " + price);
        }
    }

    /** Nothing of it has come. */
    public OrderLine(Sku sku, Quantity ordered, Money price) {
        this(
                sku,
                ordered,
                price,
                Quantity.zero(ordered.unit()),
                Quantity.zero(ordered.unit()),
                Quantity.zero(ordered.unit()));
    }

    /** What the whole line is worth. */
    public Money total(Rounding rounding) {
        return price.times(ordered, rounding);
    }

    /** The same with another quantity ordered, at another price; one of which nothing came may change its unit. */
    OrderLine amended(Quantity quantity, Money each) {
        return ordered.unit().equals(quantity.unit())
                ? new OrderLine(sku, quantity, each, received, returned, billed)
                : new OrderLine(sku, quantity, each);
    }

    /** The same with more of it received. */
    public OrderLine with(Quantity more) {
        return new OrderLine(sku, ordered, price, received.plus(more), returned, billed);
    }

    /** The same with more of it sent back. */
    public OrderLine withReturned(Quantity more) {
        return new OrderLine(sku, ordered, price, received, returned.plus(more), billed);
    }

    /** The same with more of it billed; below zero where it is credited. */
    public OrderLine withBilled(Quantity more) {
        return new OrderLine(sku, ordered, price, received, returned, billed.plus(more));
    }

    /** What came and stayed. */
    public Quantity kept() {
        return received.minus(returned);
    }

    /** What came, stayed and is not billed; below zero where the supplier owes a credit. */
    public Quantity unbilled() {
        return kept().minus(billed);
    }

    /** What is still to come; zero where more came than was ordered. */
    public Quantity outstanding() {
        Quantity missing = ordered.minus(received);
        return missing.isNegative() ? Quantity.zero(ordered.unit()) : missing;
    }

    /** What so much of it is worth at the order's price, half up. Parts are differences of it, so that they sum to it. */
    public Money worth(Quantity quantity) {
        return price.times(quantity, Rounding.HALF_UP);
    }

    /** What of received-not-invoiced it stands for: zero when all that stayed is billed. */
    public Money notInvoiced() {
        return worth(kept()).minus(worth(billed));
    }
}
