// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.rate;

import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.rate.RateProvider;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Ratio;
import dev.mizan.testkit.tck.rate.RateBench;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A bench around a fake, with a flaw or without. */
public final class FakeRateBench implements RateBench {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final FakePublisher publisher = new FakePublisher()
            .publish(DAY, Currency.USD, Currency.SAR, "3.7512")
            .publish(DAY, Currency.SAR, Currency.USD, "0.266581")
            .publish(DAY, Currency.EUR, Currency.SAR, "4.330719");
    private final Optional<RateFlaw> flaw;

    /** A bench. */
    public FakeRateBench(Optional<RateFlaw> flaw) {
        this.flaw = flaw;
    }

    @Override
    public RateProvider provider() {
        return new FakeRateProvider(publisher, flaw);
    }

    @Override
    public Settings settings() {
        return Settings.check("fake", List.of(), Map.of()).orElseThrow();
    }

    @Override
    public LocalDate day() {
        return DAY;
    }

    @Override
    public SortedMap<String, Ratio> published() {
        SortedMap<String, Ratio> all = new TreeMap<>();
        publisher.published(DAY).forEach(it -> all.put(it.base() + "/" + it.quoted(), it.rate()));
        return all;
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
