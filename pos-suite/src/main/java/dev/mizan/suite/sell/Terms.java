// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.tender.CashPolicy;
import dev.mizan.core.tender.CashRounding;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.value.Currency;

/**
 * What the shop has settled about its sales.
 *
 * @param policy how cash is rounded
 * @param keeper how goods leave the stock and come back
 */
public record Terms(CashPolicy policy, Storekeeper keeper) {
    /** How cash of this currency is rounded. */
    CashRounding cash(Currency currency) {
        return policy.of(currency);
    }
}
