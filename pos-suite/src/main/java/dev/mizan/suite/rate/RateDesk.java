// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.rate;

import dev.mizan.ledger.currency.CurrencyPair;
import dev.mizan.ledger.currency.CurrencyReason;
import dev.mizan.ledger.currency.RatesKept;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.rate.RateProvider;
import dev.mizan.spi.rate.RateQuote;
import dev.mizan.suite.internal.Watchdog;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks a provider for rates, within a deadline. One that hangs is left alone until its call is back; the caller waits no longer
 * than the patience, and the shop is not held up at all. Safe for use by many threads. Close it when no more rates are fetched.
 */
public final class RateDesk implements AutoCloseable {
    private static final int CALLS_AT_A_TIME = 2;

    private final String board;
    private final RateProvider provider;
    private final Settings settings;
    private final Watchdog watchdog;

    /**
     * A desk.
     *
     * @param board whose rates, such as {@code ecb}: a small letter, then small letters, digits, dashes; at most 30, or it is an
     *     {@link IllegalArgumentException}. It is written beside each rate
     * @param settings checked against those of the provider
     * @param patience how long an answer may take; above zero
     */
    public RateDesk(String board, RateProvider provider, Settings settings, Duration patience) {
        this.board = RatesKept.named(board);
        this.provider = provider;
        this.settings = settings;
        this.watchdog = new Watchdog(
                "rates-" + board,
                CALLS_AT_A_TIME,
                patience,
                detail -> new Refused<>(CurrencyReason.RATES_UNAVAILABLE, Map.of("board", board, "detail", detail)));
    }

    /** Whose rates they are. */
    public String board() {
        return board;
    }

    /**
     * The rates of a day, one for each pair and in their order, on the caller's thread, which waits; nothing is kept. Refused
     * where the provider is out of reach or late, told none for that day or none of a pair, or answered unsoundly: for another day,
     * or a pair twice; and for more than 1,000 pairs.
     */
    public Outcome<List<RateQuote>> quotes(LocalDate day, List<CurrencyPair> pairs) {
        if (pairs.size() > KeepRates.MOST) {
            return Outcome.refused(CurrencyReason.TOO_MANY_RATES, "limit", KeepRates.MOST, "found", pairs.size());
        }
        List<CurrencyPair> asked = List.copyOf(pairs);
        return watchdog.call(() -> chosen(day, asked));
    }

    /** It is looked at under the watchdog too, since a list of the provider's own may throw. */
    private Outcome<List<RateQuote>> chosen(LocalDate day, List<CurrencyPair> pairs) {
        Map<CurrencyPair, RateQuote> told = new HashMap<>();
        try {
            for (RateQuote quote : List.copyOf(provider.quotes(day, settings))) {
                CurrencyPair pair = new CurrencyPair(quote.base(), quote.quoted());
                if (!quote.day().equals(day) || told.put(pair, quote) != null) {
                    String detail = pair + " is told for " + quote.day() + ", or told twice";
                    return Outcome.refused(CurrencyReason.RATES_UNSOUND, "board", board, "detail", detail);
                }
            }
        } catch (IOException e) {
            return Outcome.refused(CurrencyReason.RATES_UNAVAILABLE, "board", board, "detail", String.valueOf(e));
        }
        if (told.isEmpty()) {
            return Outcome.refused(CurrencyReason.NOT_PUBLISHED, "board", board, "day", day);
        }
        List<RateQuote> quotes = new ArrayList<>();
        for (CurrencyPair pair : pairs) {
            RateQuote quote = told.get(pair);
            if (quote == null) {
                return Outcome.refused(CurrencyReason.NOT_QUOTED, "board", board, "pair", pair, "day", day);
            }
            quotes.add(quote);
        }
        return Outcome.done(quotes);
    }

    /** Asks no more; a call that is under way is interrupted. */
    @Override
    public void close() {
        watchdog.close();
    }
}
