// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.rate;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.rate.CurrencyPair;
import dev.mizan.spi.rate.RateBoard;
import dev.mizan.spi.rate.RateQuote;
import dev.mizan.spi.rate.RateReason;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The board of a {@link FakePublisher}, with a flaw or without. Safe for use by many threads. */
public final class FakeRateBoard implements RateBoard {
    private static final Duration FOR_EVER = Duration.ofDays(1);

    private final FakePublisher publisher;
    private final String id;
    private final Duration patience;
    private final Optional<RateFlaw> flaw;
    private int asked;
    private boolean closed;

    /** One on this publisher. */
    public FakeRateBoard(FakePublisher publisher, String id, Duration patience, Optional<RateFlaw> flaw) {
        this.publisher = publisher;
        this.id = id;
        this.patience = patience;
        this.flaw = flaw;
    }

    private boolean has(RateFlaw one) {
        return flaw.filter(one::equals).isPresent();
    }

    @Override
    public String id() {
        return has(RateFlaw.CHANGES_ITS_NAME) ? "board-" + System.identityHashCode(this) : id;
    }

    @Override
    public Duration patience() {
        return patience;
    }

    @Override
    public Outcome<List<RateQuote>> quotes(LocalDate day, List<CurrencyPair> pairs) {
        if (!publisher.reached(has(RateFlaw.HANGS) ? FOR_EVER : patience)) {
            return Outcome.refused(RateReason.UNAVAILABLE, "board", id, "detail", "no answer");
        }
        if (publisher.isAway()) {
            if (has(RateFlaw.THROWS_WHEN_AWAY)) {
                throw new IllegalStateException("connection refused");
            }
            return Outcome.refused(RateReason.UNAVAILABLE, "board", id, "detail", "connection refused");
        }
        List<RateQuote> quotes = new ArrayList<>();
        for (CurrencyPair pair : pairs) {
            Optional<Ratio> rate = figure(day, pair);
            if (rate.isEmpty()) {
                RateReason why = publisher.quotes(pair) ? RateReason.NOT_PUBLISHED : RateReason.UNKNOWN_PAIR;
                return Outcome.refused(why, "board", id, "pair", pair, "day", day);
            }
            quotes.add(new RateQuote(
                    pair, day, flawed(rate.get()), day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), "fixing"));
        }
        if (has(RateFlaw.ANSWERS_BACKWARDS)) {
            Collections.reverse(quotes);
        }
        return Outcome.done(quotes);
    }

    private Optional<Ratio> figure(LocalDate day, CurrencyPair pair) {
        Map<CurrencyPair, Ratio> figures = publisher.published(day);
        if (has(RateFlaw.CARRIES_OLD_RATES) && figures.isEmpty()) {
            figures = publisher.lastBefore(day).map(publisher::published).orElseThrow();
        }
        if (has(RateFlaw.GUESSES_PAIRS) && !figures.containsKey(pair)) {
            return Optional.of(Ratio.ONE);
        }
        if (has(RateFlaw.ONE_RATE_FOR_BOTH_WAYS) && figures.containsKey(pair.inverse())) {
            return Optional.of(figures.get(pair.compareTo(pair.inverse()) < 0 ? pair : pair.inverse()));
        }
        return Optional.ofNullable(figures.get(pair));
    }

    private synchronized Ratio flawed(Ratio rate) {
        asked++;
        boolean wrong = has(RateFlaw.CHANGES_ITS_MIND) || has(RateFlaw.MIXES_UP_THREADS) && asked > 12;
        if (wrong) {
            return rate.times(new Ratio(1_000 + asked % 7, 1_000));
        }
        return has(RateFlaw.ROUNDS_TO_TENTHS)
                ? new Ratio(Rounding.UP.multiplyDivide(rate.numerator(), 10, rate.denominator()), 10)
                : rate;
    }

    @Override
    public synchronized void close() {
        if (closed && has(RateFlaw.CLOSES_ONCE)) {
            throw new IllegalStateException("closed twice");
        }
        closed = true;
    }
}
