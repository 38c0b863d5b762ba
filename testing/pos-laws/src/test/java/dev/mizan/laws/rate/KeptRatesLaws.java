// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.rate;

import static dev.mizan.laws.books.BackOffice.FIRST;
import static dev.mizan.laws.books.BackOffice.sar;
import static dev.mizan.laws.books.UnderWay.reason;
import static dev.mizan.laws.books.UnderWay.stands;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.laws.books.BackOffice;
import dev.mizan.laws.books.UnderWay;
import dev.mizan.ledger.currency.CurrencyPair;
import dev.mizan.ledger.currency.CurrencyReason;
import dev.mizan.ledger.currency.ExchangeRate;
import dev.mizan.ledger.currency.RateTable;
import dev.mizan.ledger.treasury.ForeignItem;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.rate.RateQuote;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Ratio;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.rate.RatesDoor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Kept rates are what was told, after a restart too; a correction changes what holds, never what was booked. */
class KeptRatesLaws {
    private static final CurrencyPair DOLLAR = new CurrencyPair(Currency.USD, Currency.SAR);
    private static final String BANK = "central-bank";

    private static List<RateQuote> dollar(String rate) {
        return List.of(new RateQuote(Currency.USD, Currency.SAR, FIRST, Ratio.parse(rate), Instant.EPOCH, ""));
    }

    private static Money usd(String amount) {
        return Money.of(amount, Currency.USD);
    }

    @Property(tries = 40)
    void keptRatesAreWhatWasTold(@ForAll Random random) {
        Tellings told = new Tellings(random);
        try (Mizan mizan = Mizan.open(BackOffice.shop(Kept.IN_MEMORY))) {
            RatesDoor door = mizan.books().rates();
            for (int i = random.nextInt(15); i >= 0; i--) {
                told.tell(door);
            }
            told.agree(door);
        }
    }

    @Property(tries = 5)
    void aRestartForgetsNoneAndAddsNone(@ForAll Random random) throws IOException {
        Path folder = Files.createTempDirectory("rates");
        Shop shop = BackOffice.shop(Kept.inFile(folder.resolve("shop").toString()));
        Tellings told = new Tellings(random);
        var live = Map.<String, Object>of();
        for (int day = 0; day < 2; day++) {
            try (Mizan mizan = Mizan.open(shop)) {
                for (int i = 0; i < 6; i++) {
                    told.tell(mizan.books().rates());
                }
                live = Map.copyOf(mizan.digests());
            }
        }
        try (Mizan again = Mizan.open(shop)) {
            assertThat(again.digests()).isEqualTo(live);
            told.agree(again.books().rates());
        }
        try (Mizan replayed = Mizan.replay(shop)) {
            assertThat(replayed.digests()).isEqualTo(live);
            told.agree(replayed.books().rates());
        }
    }

    /** Whatever is corrected after a sale: the sale stands as it was booked, and the next one is booked by what holds then. */
    @Property(tries = 15)
    void aDocumentKeepsTheRateItWasBookedBy(@ForAll Random random) {
        try (Mizan mizan = UnderWay.furnished()) {
            RatesDoor rates = mizan.books().rates();
            rates.keep(BANK, dollar("3.75")).orElseThrow();
            Money owed = sar("0.00");
            for (int i = 0; i < 4; i++) {
                RateTable holding = rates.of(BANK);
                mizan.books()
                        .foreign(holding)
                        .sold("E" + i, "Sands", FIRST, usd("100.00"))
                        .orElseThrow();
                Map<String, ForeignItem> items = mizan.books().foreign(holding).items();
                Ratio rate = holding.rate(Currency.USD, Currency.SAR, FIRST)
                        .orElseThrow()
                        .rate();
                owed = owed.plus(Money.ofMinor(10_000 * rate.numerator() / rate.denominator(), Currency.SAR));
                String corrected = "3." + (10 + random.nextInt(90));
                rates.keep(BANK, dollar(corrected)).orElseThrow();
                assertThat(rates.of(BANK).rate(Currency.USD, Currency.SAR, FIRST))
                        .isEqualTo(Outcome.done(ExchangeRate.of(Currency.USD, Currency.SAR, corrected)));
                assertThat(mizan.books().foreign(rates.of(BANK)).items()).isEqualTo(items);
                assertThat(stands(mizan, "1235")).isEqualTo(owed);
                assertThat(holding.rate(Currency.USD, Currency.SAR, FIRST)
                                .orElseThrow()
                                .rate())
                        .isEqualTo(rate);
            }
        }
    }

    @Example
    void theSameToldAgainIsNotWritten() {
        try (Mizan mizan = Mizan.open(BackOffice.shop(Kept.IN_MEMORY))) {
            RatesDoor door = mizan.books().rates();
            assertThat(door.keep(BANK, dollar("3.75")).orElseThrow()).hasSize(1);
            var before = mizan.digests();
            assertThat(door.keep(BANK, dollar("3.750")).orElseThrow()).isEmpty();
            assertThat(door.keep(BANK, List.of()).orElseThrow()).isEmpty();
            assertThat(mizan.digests()).isEqualTo(before);
            assertThat(door.keep("house-bank", dollar("3.75")).orElseThrow()).hasSize(1);
        }
    }

    @Example
    void aDayThatOnlyOldRatesAreKnownForIsRefusedByName() {
        try (Mizan mizan = UnderWay.furnished()) {
            RatesDoor door = mizan.books().rates();
            door.keep(BANK, dollar("3.75")).orElseThrow();
            RateTable weekend = door.of(BANK).within(3);
            assertThat(mizan.books()
                            .foreign(weekend)
                            .sold("E1", "Sands", FIRST.plusDays(3), usd("1.00"))
                            .isDone())
                    .isTrue();
            var late = mizan.books().foreign(weekend).sold("E2", "Sands", FIRST.plusDays(4), usd("1.00"));
            assertThat(reason(late)).isEqualTo(CurrencyReason.OLD_RATE);
            var early = mizan.books().foreign(weekend).sold("E3", "Sands", FIRST.minusDays(1), usd("1.00"));
            assertThat(reason(early)).isEqualTo(CurrencyReason.NO_RATE);
            assertThat(mizan.books().foreign(weekend).items()).containsOnlyKeys("E1");
        }
    }

    @Example
    void tooManyAtATimeAreRefusedAndABadNameIsABug() {
        try (Mizan mizan = Mizan.open(BackOffice.shop(Kept.IN_MEMORY))) {
            RatesDoor door = mizan.books().rates();
            RateQuote one = dollar("3.75").get(0);
            assertThat(reason(door.keep(BANK, Collections.nCopies(1_001, one))))
                    .isEqualTo(CurrencyReason.TOO_MANY_RATES);
            assertThat(door.told(BANK, DOLLAR, FIRST)).isEmpty();
            assertThat(door.keep(BANK, Collections.nCopies(1_000, one)).orElseThrow())
                    .hasSize(1);
            assertThatThrownBy(() -> door.keep("Central bank", List.of())).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
