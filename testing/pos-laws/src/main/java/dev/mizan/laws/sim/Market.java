// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.sim;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.spi.value.Currency;
import dev.mizan.suite.Policies;
import java.util.List;

/**
 * The shop that a day is lived in.
 *
 * @param vat the general rate in percent
 * @param mode whether its prices hold the tax
 * @param prices of its items, in minor units; at least one
 */
public record Market(Currency currency, String vat, PriceMode mode, Policies policies, List<Long> prices) {
    public Market {
        prices = List.copyOf(prices);
    }
}
