// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.currency;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import java.time.LocalDate;

/**
 * Where rates come from. Asked when an amount in a foreign currency is posted or revalued, on the caller's thread; it
 * answers from what it holds and never blocks, so that the same books always get the same rate. A host that asks a bank
 * fills a {@link RateTable} beforehand. An unknown rate is refused, never guessed. To test one: the same question gets
 * the same answer, and the rate of a currency to itself is one.
 */
public interface RateSource {
    /** The rate that holds on a day; {@link CurrencyReason#NO_RATE} where none does. */
    Outcome<ExchangeRate> rate(Currency from, Currency to, LocalDate on);
}
