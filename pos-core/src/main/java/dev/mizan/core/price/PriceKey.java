// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price;

import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;

/**
 * What tells one price from another: a list has one price for a tier of an item in a unit that begins on a day.
 *
 * @param list where it stands
 * @param item what it is for
 * @param unit one of which it buys
 * @param from its first day
 * @param atLeast the quantity from which it holds, zero for the first
 */
public record PriceKey(PriceListId list, Sku item, Unit unit, LocalDate from, Quantity atLeast) {
    /** The key of a price that holds from the first one on. */
    public PriceKey(PriceListId list, Sku item, Unit unit, LocalDate from) {
        this(list, item, unit, from, Quantity.zero(unit));
    }
}
