// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.currency;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import java.util.List;

/**
 * The lines of a document in the books' currency. Each is rounded by itself; where lines that sum to zero no longer do,
 * what is missing goes to one declared account, never spread and never dropped.
 *
 * @param lines in the books' currency, in order
 * @param rest what is to be added so that the lines sum to what the sum converts to
 */
public record Translation(List<Money> lines, Money rest) {
    public Translation {
        lines = List.copyOf(lines);
    }

    /** Translates the lines of one document at one rate. */
    public static Translation of(List<Money> foreign, ExchangeRate rate, Rounding rounding) {
        Currency books = rate.to();
        List<Money> lines =
                foreign.stream().map(line -> rate.convert(line, rounding)).toList();
        Money whole = rate.convert(Money.sum(rate.from(), foreign), rounding);
        return new Translation(lines, whole.minus(Money.sum(books, lines)));
    }
}
