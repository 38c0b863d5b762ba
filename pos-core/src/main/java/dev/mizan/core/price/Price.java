// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;

/**
 * What one of a unit of an item costs in a price list. An amount finer than the currency can not be written: {@link
 * Money#of} refuses it.
 *
 * @param list where it stands
 * @param item what it is for
 * @param unit one of which it buys
 * @param amount zero or more, in the list's currency
 * @param runs the days on which it holds, half-open; it need not be ended when a later one begins
 * @param atLeast how much of the item must be in the basket for it: a quantity tier, for all of it and not only for what
 *     is beyond; in the price's unit, zero where it holds from the first on
 */
public record Price(PriceListId list, Sku item, Unit unit, Money amount, Period runs, Quantity atLeast) {
    public Price {
        if (!atLeast.unit().equals(unit) || atLeast.isNegative()) {
            throw new IllegalArgumentException("not a tier of a price for one " + unit + ": from " + atLeast);
        }
        if (amount.isNegative()) {
            throw new IllegalArgumentException("a price below zero: " + amount + " for " + item);
        }
    }

    /** A price that holds from the first one on. */
    public Price(PriceListId list, Sku item, Unit unit, Money amount, Period runs) {
        this(list, item, unit, amount, runs, Quantity.zero(unit));
    }

    /** The price of one where at least so much of the item is bought: a quantity tier. */
    public Price atLeast(Quantity bought, Money each) {
        return new Price(list, item, unit, each, runs, bought);
    }

    /** What tells it from others. */
    public PriceKey key() {
        return new PriceKey(list, item, unit, runs.from(), atLeast);
    }
}
