// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.rate;

import static dev.mizan.laws.books.UnderWay.reason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.laws.books.BackOffice;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.rate.CurrencyPair;
import dev.mizan.spi.rate.RateBoard;
import dev.mizan.spi.rate.RateQuote;
import dev.mizan.spi.rate.RateReason;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Ratio;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.rate.RateDesk;
import dev.mizan.testkit.fake.rate.FakePublisher;
import dev.mizan.testkit.fake.rate.FakeRateBoard;
import dev.mizan.testkit.fake.rate.RateFlaw;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;

/** A board that hangs, throws or answers something else costs its patience, and never a rate. */
class RateDeskLaws {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final CurrencyPair DOLLAR = new CurrencyPair(Currency.USD, Currency.SAR);
    private static final CurrencyPair EURO = new CurrencyPair(Currency.EUR, Currency.SAR);
    private static final Duration LONG = Duration.ofMinutes(2);

    private final FakePublisher publisher =
            new FakePublisher().publish(DAY, DOLLAR, "3.75").publish(DAY, EURO, "4.33");

    private RateDesk desk(Duration patience, RateFlaw... flaws) {
        return new RateDesk(new FakeRateBoard(
                publisher, "ecb", patience, List.of(flaws).stream().findFirst()));
    }

    @Example
    void whatIsFetchedIsKept() {
        try (Mizan mizan = Mizan.open(BackOffice.shop(Kept.IN_MEMORY));
                RateDesk desk = desk(LONG)) {
            var rates = mizan.books().rates();
            assertThat(rates.fetch(desk, DAY, List.of(DOLLAR, EURO)).orElseThrow())
                    .hasSize(2);
            assertThat(rates.fetch(desk, DAY, List.of(DOLLAR, EURO)).orElseThrow())
                    .isEmpty();
            publisher.publish(DAY, EURO, "4.34");
            assertThat(rates.fetch(desk, DAY, List.of(DOLLAR, EURO)).orElseThrow())
                    .singleElement()
                    .matches(it -> it.version() == 2 && it.quote().pair().equals(EURO));
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
                    .isEqualTo(RateReason.UNKNOWN_PAIR);
            assertThat(reason(rates.fetch(desk, DAY.plusDays(1), List.of(DOLLAR))))
                    .isEqualTo(RateReason.NOT_PUBLISHED);
            publisher.goAway();
            assertThat(reason(rates.fetch(desk, DAY, List.of(DOLLAR)))).isEqualTo(RateReason.UNAVAILABLE);
            assertThat(mizan.digests()).isEqualTo(before);
        }
    }

    /** While it hangs the shop writes on; it is asked nothing more until it has come back. */
    @Example
    void aBoardThatHangsIsLeftAloneUntilItIsBack() {
        publisher.stall();
        try (Mizan mizan = Mizan.open(BackOffice.shop(Kept.IN_MEMORY));
                RateDesk desk = desk(Duration.ofMillis(50), RateFlaw.HANGS)) {
            var rates = mizan.books().rates();
            assertThat(reason(rates.fetch(desk, DAY, List.of(DOLLAR)))).isEqualTo(RateReason.UNAVAILABLE);
            assertThat(rates.fetch(desk, DAY, List.of(DOLLAR)).toString()).contains("has not answered an earlier call");
            List<RateQuote> byHand = List.of(new RateQuote(DOLLAR, DAY, Ratio.parse("3.76"), Instant.EPOCH, "phone"));
            assertThat(rates.keep("by-hand", byHand).orElseThrow()).hasSize(1);
            publisher.recover();
        }
    }

    /** A board of one answer. */
    private record Says(Optional<List<RateQuote>> answer) implements RateBoard {
        @Override
        public String id() {
            return "odd";
        }

        @Override
        public Duration patience() {
            return LONG;
        }

        @Override
        public Outcome<List<RateQuote>> quotes(LocalDate day, List<CurrencyPair> pairs) {
            return Outcome.done(answer.orElseThrow(() -> new IllegalStateException("a bug of a vendor")));
        }

        @Override
        public void close() {}
    }

    @Example
    void anAnswerToAnotherQuestionIsNotKept() {
        RateQuote dollar = new RateQuote(DOLLAR, DAY, Ratio.parse("3.75"), Instant.EPOCH, "");
        RateQuote tomorrow = new RateQuote(DOLLAR, DAY.plusDays(1), Ratio.ONE, Instant.EPOCH, "");
        RateQuote euro = new RateQuote(EURO, DAY, Ratio.parse("4.33"), Instant.EPOCH, "");
        try (Mizan mizan = Mizan.open(BackOffice.shop(Kept.IN_MEMORY))) {
            for (List<RateQuote> odd :
                    List.of(List.<RateQuote>of(), List.of(euro), List.of(dollar, euro), List.of(tomorrow))) {
                try (RateDesk desk = new RateDesk(new Says(Optional.of(odd)))) {
                    assertThat(reason(mizan.books().rates().fetch(desk, DAY, List.of(DOLLAR))))
                            .isEqualTo(RateReason.UNSOUND);
                }
            }
            try (RateDesk desk = new RateDesk(new Says(Optional.empty()))) {
                assertThat(reason(mizan.books().rates().fetch(desk, DAY, List.of(DOLLAR))))
                        .isEqualTo(RateReason.UNAVAILABLE);
            }
            assertThat(mizan.books().rates().told("odd", DOLLAR, DAY)).isEmpty();
        }
    }
}
