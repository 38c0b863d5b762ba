// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.tender.CashPolicy;
import dev.mizan.core.tender.CashRounding;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.value.Currency;
import java.util.Optional;

/**
 * What the shop has settled about its sales.
 *
 * @param policy how cash is rounded
 * @param keeper how goods leave the stock and come back
 * @param collects the reservation whose goods are handed over by this sale; empty for most
 */
public record Terms(CashPolicy policy, Storekeeper keeper, Optional<String> collects) {
    /** Terms of sales that collect nothing. */
    public Terms(CashPolicy policy, Storekeeper keeper) {
        this(policy, keeper, Optional.empty());
    }

    /** The same for the sale that hands over what was reserved. */
    public Terms collecting(String reservation) {
        return new Terms(policy, keeper, Optional.of(reservation));
    }

    /** How cash of this currency is rounded. */
    CashRounding cash(Currency currency) {
        return policy.of(currency);
    }
}
