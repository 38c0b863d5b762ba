// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.rate;

import dev.mizan.ledger.currency.CurrencyReason;
import dev.mizan.ledger.currency.RatesKept;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.rate.CurrencyPair;
import dev.mizan.spi.rate.RateBoard;
import dev.mizan.spi.rate.RateQuote;
import dev.mizan.spi.rate.RateReason;
import dev.mizan.suite.internal.Watchdog;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Asks a board for its rates, within its patience. One that hangs is left alone until its call is back; the caller waits no
 * longer than the patience, and the shop is not held up at all. Safe for use by many threads. Close it when no more rates are
 * fetched.
 */
public final class RateDesk implements AutoCloseable {
    private static final int CALLS_AT_A_TIME = 2;

    private final RateBoard board;
    private final String id;
    private final Watchdog watchdog;

    /** A desk; a board without a proper name is an {@link IllegalArgumentException}. */
    public RateDesk(RateBoard board) {
        this.board = board;
        this.id = RatesKept.named(board.id());
        this.watchdog = new Watchdog(
                "rates-" + id,
                CALLS_AT_A_TIME,
                board.patience(),
                detail -> new Refused<>(RateReason.UNAVAILABLE, Map.of("board", id, "detail", detail)));
    }

    /** Whose rates they are. */
    public String board() {
        return id;
    }

    /**
     * The rates of a day, one for each pair and in their order, on the caller's thread, which waits; nothing is kept. Refused by
     * {@link RateReason}, where the answer is for other pairs or another day too, and for more than 1,000 pairs.
     */
    public Outcome<List<RateQuote>> quotes(LocalDate day, List<CurrencyPair> pairs) {
        if (pairs.size() > KeepRates.MOST) {
            return Outcome.refused(CurrencyReason.TOO_MANY_RATES, "limit", KeepRates.MOST, "found", pairs.size());
        }
        List<CurrencyPair> asked = List.copyOf(pairs);
        return watchdog.call(() -> board.quotes(day, asked).then(quotes -> sound(day, asked, quotes)));
    }

    /** It is looked at under the watchdog too, since a list of the board's own may throw. */
    private Outcome<List<RateQuote>> sound(LocalDate day, List<CurrencyPair> pairs, List<RateQuote> told) {
        List<RateQuote> quotes = List.copyOf(told);
        if (!quotes.stream().map(RateQuote::pair).toList().equals(pairs)) {
            return unsound("it is for other pairs than " + pairs);
        }
        return quotes.stream()
                .filter(quote -> !quote.day().equals(day))
                .findFirst()
                .map(quote -> unsound("the rate of " + quote.pair() + " is of " + quote.day() + ", not of " + day))
                .orElseGet(() -> Outcome.done(quotes));
    }

    private Outcome<List<RateQuote>> unsound(String detail) {
        return Outcome.refused(RateReason.UNSOUND, "board", id, "detail", detail);
    }

    /** Lets go of the board. */
    @Override
    public void close() {
        watchdog.close();
        board.close();
    }
}
