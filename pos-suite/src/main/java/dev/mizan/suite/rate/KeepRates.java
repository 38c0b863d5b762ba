// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.rate;

import dev.mizan.ledger.currency.CurrencyReason;
import dev.mizan.ledger.currency.KeptRate;
import dev.mizan.ledger.currency.RatesKept;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.rate.RateQuote;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.List;

/** Keeps what a board told that the books do not have so; in the board's stream, so that each version is given once. */
record KeepRates(String board, List<RateQuote> quotes) implements Flow<List<KeptRate>> {
    static final int MOST = 1_000;

    KeepRates {
        quotes = List.copyOf(quotes);
        RatesKept.named(board);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        if (quotes.size() > MOST) {
            return Outcome.refused(CurrencyReason.TOO_MANY_RATES, "limit", MOST, "found", quotes.size());
        }
        List<KeptRate> news = reading.state(RatesFold.class).rates().news(board, quotes);
        return news.isEmpty()
                ? Outcome.refused(FlowReason.NOTHING_TO_DO, "what", "the rates of " + board)
                : Outcome.done(Decision.of(reading.times(), List.of(new RatesKept(board, news)))
                        .withKeys(List.of(reading.expected(StreamKey.of("rates", board)))));
    }

    @Override
    public List<KeptRate> answer(Recorded recorded) {
        return recorded.fact(RatesKept.class)
                .orElseThrow(() -> new IllegalArgumentException("no rates were kept: " + recorded.document()))
                .rates();
    }
}
