// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tender;

import dev.mizan.spi.value.Currency;
import java.util.Map;

/** A merchant's cash rounding for each currency; one that is not named is not rounded. */
public record CashPolicy(Map<Currency, CashRounding> roundings) {
    /** No currency is rounded. */
    public static final CashPolicy EXACT = new CashPolicy(Map.of());

    public CashPolicy {
        roundings = Map.copyOf(roundings);
    }

    /** How cash of this currency is rounded. */
    public CashRounding of(Currency currency) {
        return roundings.getOrDefault(currency, CashRounding.NONE);
    }
}
