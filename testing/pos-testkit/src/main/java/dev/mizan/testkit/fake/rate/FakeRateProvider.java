// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.rate;

import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.rate.RateProvider;
import dev.mizan.spi.rate.RateQuote;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Text;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The provider of a {@link FakePublisher}, with a flaw or without. Safe for use by many threads. */
public final class FakeRateProvider implements RateProvider {
    private static final long LONG = TimeUnit.SECONDS.toNanos(60);

    private final FakePublisher publisher;
    private final Optional<RateFlaw> flaw;
    private int asked;

    /** One of this publisher. */
    public FakeRateProvider(FakePublisher publisher, Optional<RateFlaw> flaw) {
        this.publisher = publisher;
        this.flaw = flaw;
    }

    private boolean has(RateFlaw one) {
        return flaw.filter(one::equals).isPresent();
    }

    @Override
    public synchronized List<Setting> settings() {
        return has(RateFlaw.CHANGES_ITS_SETTINGS)
                ? List.of(Setting.required("key" + asked++, Setting.Kind.TEXT, Text.of("A key", "مفتاح")))
                : List.of();
    }

    @Override
    public List<RateQuote> quotes(LocalDate day, Settings settings) throws IOException {
        await(publisher.stalled());
        if (publisher.isAway()) {
            if (has(RateFlaw.THROWS_ANYTHING)) {
                throw new IllegalStateException("connection refused");
            }
            throw new IOException("connection refused");
        }
        List<RateQuote> published = publisher.published(day);
        if (published.isEmpty() && has(RateFlaw.CARRIES_OLD_RATES)) {
            published = publisher.lastBefore(day).map(publisher::published).orElse(published);
        }
        List<RateQuote> quotes = new ArrayList<>();
        for (RateQuote quote : published) {
            quotes.add(flawed(quote, published));
        }
        if (has(RateFlaw.TELLS_TWICE)) {
            quotes.addAll(published);
        }
        return quotes;
    }

    private void await(CountDownLatch latch) throws IOException {
        long until = System.nanoTime() + LONG;
        while (true) {
            try {
                if (!latch.await(until - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    throw new IOException("no answer");
                }
                return;
            } catch (InterruptedException e) {
                if (!has(RateFlaw.HANGS)) {
                    Thread.currentThread().interrupt();
                    throw new InterruptedIOException("interrupted");
                }
            }
        }
    }

    private RateQuote flawed(RateQuote quote, List<RateQuote> published) {
        Currency base = quote.base();
        Currency quoted = quote.quoted();
        Ratio rate = changed(quote.rate());
        if (has(RateFlaw.ONE_RATE_FOR_BOTH_WAYS)) {
            rate = published.stream()
                    .filter(it -> it.base().equals(quoted) && it.quoted().equals(base))
                    .map(RateQuote::rate)
                    .findFirst()
                    .filter(it -> base.compareTo(quoted) > 0)
                    .orElse(rate);
        }
        return new RateQuote(base, quoted, quote.day(), rate, quote.published(), quote.source());
    }

    private synchronized Ratio changed(Ratio rate) {
        asked++;
        if (has(RateFlaw.CHANGES_ITS_MIND) || has(RateFlaw.MIXES_UP_THREADS) && asked > 12) {
            return rate.times(new Ratio(1_000 + asked % 7, 1_000));
        }
        return has(RateFlaw.ROUNDS_TO_TENTHS)
                ? new Ratio(Rounding.UP.multiplyDivide(rate.numerator(), 10, rate.denominator()), 10)
                : rate;
    }
}
