// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.rate;

import static dev.mizan.laws.books.UnderWay.reason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.laws.books.BackOffice;
import dev.mizan.ledger.currency.CurrencyPair;
import dev.mizan.ledger.currency.CurrencyReason;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.rate.RateProvider;
import dev.mizan.spi.rate.RateQuote;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Ratio;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.rate.RateDesk;
import dev.mizan.testkit.fake.rate.FakePublisher;
import dev.mizan.testkit.fake.rate.FakeRateProvider;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;

/** A provider that hangs, throws or answers something else costs the host's patience, and never a rate. */
class RateDeskLaws {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final CurrencyPair DOLLAR = new CurrencyPair(Currency.USD, Currency.SAR);
    private static final CurrencyPair EURO = new CurrencyPair(Currency.EUR, Currency.SAR);
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final RateQuote BY_PHONE =
            new RateQuote(Currency.USD, Currency.SAR, DAY, Ratio.parse("3.76"), Instant.EPOCH, "phone");

    private final FakePublisher publisher = new FakePublisher()
            .publish(DAY, Currency.USD, Currency.SAR, "3.75")
            .publish(DAY, Currency.EUR, Currency.SAR, "4.33");

    private static RateDesk desk(RateProvider provider, Duration patience) {
        return new RateDesk(
                "ecb", provider, Settings.check("ecb", List.of(), Map.of()).orElseThrow(), patience);
    }

    private RateDesk desk(Duration patience) {
        return desk(new FakeRateProvider(publisher, Optional.empty()), patience);
    }

    @Example
    void whatIsFetchedIsKept() {
        try (Mizan mizan = Mizan.open(BackOffice.shop(Kept.IN_MEMORY));
                RateDesk desk = desk(LONG)) {
            var rates = mizan.books().rates();
            assertThat(rates.fetch(desk, DAY, List.of(EURO, DOLLAR)).orElseThrow())
                    .hasSize(2);
            assertThat(rates.fetch(desk, DAY, List.of(DOLLAR, EURO)).orElseThrow())
                    .isEmpty();
            publisher.publish(DAY, Currency.EUR, Currency.SAR, "4.34");
            assertThat(rates.fetch(desk, DAY, List.of(DOLLAR, EURO)).orElseThrow())
                    .singleElement()
                    .matches(it -> it.version() == 2 && it.pair().equals(EURO));
            assertThat(rates.of("ecb")
                            .rate(Currency.EUR, Currency.SAR, DAY)
                            .orElseThrow()
                            .rate())
                    .isEqualTo(Ratio.parse("4.34"));
        }
    }

    @Example
    void allOrNone() {
        try (Mizan mizan = Mizan.open(BackOffice.shop(Kept.IN_MEMORY));
                RateDesk desk = desk(LONG)) {
            var rates = mizan.books().rates();
            var before = mizan.digests();
            assertThat(reason(rates.fetch(desk, DAY, List.of(DOLLAR, DOLLAR.inverse()))))
                    .isEqualTo(CurrencyReason.NOT_QUOTED);
            assertThat(reason(rates.fetch(desk, DAY.plusDays(1), List.of(DOLLAR))))
                    .isEqualTo(CurrencyReason.NOT_PUBLISHED);
            publisher.goAway();
            assertThat(reason(rates.fetch(desk, DAY, List.of(DOLLAR)))).isEqualTo(CurrencyReason.RATES_UNAVAILABLE);
            assertThat(mizan.digests()).isEqualTo(before);
        }
    }

    /** While it hangs the shop writes on; it is asked nothing more until it has come back. */
    @Example
    void oneThatHangsIsLeftAloneUntilItIsBack() {
        publisher.stall();
        try (Mizan mizan = Mizan.open(BackOffice.shop(Kept.IN_MEMORY));
                RateDesk desk = desk(Duration.ofMillis(50))) {
            var rates = mizan.books().rates();
            assertThat(reason(rates.fetch(desk, DAY, List.of(DOLLAR)))).isEqualTo(CurrencyReason.RATES_UNAVAILABLE);
            assertThat(rates.fetch(desk, DAY, List.of(DOLLAR)).toString()).contains("has not answered an earlier call");
            assertThat(rates.keep("by-hand", List.of(BY_PHONE)).orElseThrow()).hasSize(1);
            publisher.recover();
        }
    }

    /** A provider of one answer. */
    private record Says(Optional<List<RateQuote>> answer) implements RateProvider {
        @Override
        public List<Setting> settings() {
            return List.of();
        }

        @Override
        public List<RateQuote> quotes(LocalDate day, Settings settings) {
            return answer.orElseThrow(() -> new IllegalStateException("a bug of a vendor"));
        }
    }

    @Example
    void anAnswerToAnotherQuestionIsNotKept() {
        RateQuote tomorrow = new RateQuote(Currency.USD, Currency.SAR, DAY.plusDays(1), Ratio.ONE, Instant.EPOCH, "");
        try (Mizan mizan = Mizan.open(BackOffice.shop(Kept.IN_MEMORY))) {
            var rates = mizan.books().rates();
            for (List<RateQuote> odd : List.of(List.of(BY_PHONE, BY_PHONE), List.of(tomorrow))) {
                try (RateDesk desk = desk(new Says(Optional.of(odd)), LONG)) {
                    assertThat(reason(rates.fetch(desk, DAY, List.of(DOLLAR)))).isEqualTo(CurrencyReason.RATES_UNSOUND);
                }
            }
            try (RateDesk desk = desk(new Says(Optional.empty()), LONG)) {
                assertThat(reason(rates.fetch(desk, DAY, List.of(DOLLAR)))).isEqualTo(CurrencyReason.RATES_UNAVAILABLE);
            }
            assertThat(rates.told("ecb", DOLLAR, DAY)).isEmpty();
        }
    }
}
