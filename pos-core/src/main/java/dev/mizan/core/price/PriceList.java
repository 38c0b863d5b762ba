// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Period;

/**
 * A list that prices stand in.
 *
 * @param id its name
 * @param currency of all its prices; fixed once it has some
 * @param mode whether its prices hold the tax
 * @param scope for whom it is
 * @param runs the days on which it holds, in the store's calendar; half-open
 */
public record PriceList(PriceListId id, Currency currency, PriceMode mode, PriceScope scope, Period runs) {
    /** The shelf prices of a shop: tax included, for everybody, for ever. */
    public static PriceList shelf(String id, Currency currency) {
        return new PriceList(new PriceListId(id), currency, PriceMode.TAX_INCLUSIVE, PriceScope.GENERAL, Period.ALWAYS);
    }
}
