// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.rate;

import dev.mizan.spi.rate.CurrencyPair;
import dev.mizan.spi.rate.RateBoard;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Ratio;
import dev.mizan.testkit.tck.rate.RateBench;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

/** A bench around a fake, with a flaw or without. */
public final class FakeRateBench implements RateBench {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final CurrencyPair DOLLAR = new CurrencyPair(Currency.USD, Currency.SAR);

    private final FakePublisher publisher = new FakePublisher()
            .publish(DAY, DOLLAR, "3.7512")
            .publish(DAY, DOLLAR.inverse(), "0.266581")
            .publish(DAY, new CurrencyPair(Currency.EUR, Currency.SAR), "4.330719");
    private final Optional<RateFlaw> flaw;

    /** A bench. */
    public FakeRateBench(Optional<RateFlaw> flaw) {
        this.flaw = flaw;
    }

    @Override
    public RateBoard open() {
        return new FakeRateBoard(publisher, "fake", Duration.ofSeconds(1), flaw);
    }

    @Override
    public LocalDate day() {
        return DAY;
    }

    @Override
    public SortedMap<CurrencyPair, Ratio> published() {
        return publisher.published(DAY);
    }

    @Override
    public CurrencyPair unknown() {
        return new CurrencyPair(Currency.JPY, Currency.KWD);
    }

    @Override
    public LocalDate silent() {
        return DAY.plusDays(1);
    }

    @Override
    public boolean goAway() {
        publisher.goAway();
        return true;
    }

    @Override
    public boolean stall() {
        publisher.stall();
        return true;
    }
}
