// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.basket;

import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.value.Currency;

/**
 * Where a basket is filled: the store, the channel and the currency that it is priced in.
 *
 * @param store whose prices apply
 * @param channel the way of selling
 * @param currency of every amount in the basket
 */
public record Counter(StoreId store, Channel channel, Currency currency) {
    /** The shop floor of a store. */
    public static Counter of(StoreId store, Currency currency) {
        return new Counter(store, Channel.SHOP, currency);
    }
}
