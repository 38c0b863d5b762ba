// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.currency;

import dev.mizan.spi.rate.RateQuote;
import dev.mizan.spi.value.Currency;

/**
 * Two currencies in the order that a rate has: USD/SAR asks how many riyals a dollar is worth.
 *
 * @param base what one unit of is told
 * @param quoted what it is told in; another currency than the base
 */
public record CurrencyPair(Currency base, Currency quoted) implements Comparable<CurrencyPair> {
    public CurrencyPair {
        if (base.equals(quoted)) {
            throw new IllegalArgumentException("a currency has no rate to itself: " + base);
        }
    }

    static CurrencyPair of(RateQuote quote) {
        return new CurrencyPair(quote.base(), quote.quoted());
    }

    /** The same two the other way round. */
    public CurrencyPair inverse() {
        return new CurrencyPair(quoted, base);
    }

    @Override
    public int compareTo(CurrencyPair other) {
        return toString().compareTo(other.toString());
    }

    /** As a bank writes it: {@code USD/SAR}. */
    @Override
    public String toString() {
        return base.code() + "/" + quoted.code();
    }
}
