// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
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
 */
public record Price(PriceListId list, Sku item, Unit unit, Money amount, Period runs) {
    public Price {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("a price below zero: " + amount + " for " + item);
        }
    }

    /** What tells it from others. */
    public PriceKey key() {
        return new PriceKey(list, item, unit, runs.from());
    }
}
