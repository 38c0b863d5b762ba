// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.rate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.currency.CurrencyPair;
import dev.mizan.ledger.currency.CurrencyReason;
import dev.mizan.ledger.currency.ExchangeRate;
import dev.mizan.ledger.currency.KeptRate;
import dev.mizan.ledger.currency.RateTable;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.rate.RateQuote;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Ratio;
import dev.mizan.suite.rate.RatesDoor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Boards that tell rates in any order, again, and otherwise; and a plain list of all that they told. */
final class Tellings {
    static final List<String> BOARDS = List.of("central-bank", "house-bank");
    static final int DAYS = 9;

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final Currency USD = Currency.USD;
    private static final List<CurrencyPair> PAIRS = List.of(
            new CurrencyPair(USD, Currency.SAR),
            new CurrencyPair(Currency.SAR, USD),
            new CurrencyPair(Currency.EUR, Currency.SAR));

    private record Told(String board, RateQuote quote) {}

    private final List<Told> told = new ArrayList<>();
    private final Random random;

    Tellings(Random random) {
        this.random = random;
    }

    static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    /** Tells some rates of one board, of which some are news. */
    void tell(RatesDoor door) {
        String board = BOARDS.get(random.nextInt(BOARDS.size()));
        List<RateQuote> quotes = new ArrayList<>();
        List<RateQuote> news = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            RateQuote quote = quote();
            quotes.add(quote);
            List<Ratio> before = ratios(board, pair(quote), quote.day());
            if (before.isEmpty() || !before.get(before.size() - 1).equals(quote.rate())) {
                told.add(new Told(board, quote));
                news.add(quote);
            }
        }
        List<KeptRate> kept = door.keep(board, quotes).orElseThrow();
        assertThat(kept).extracting(KeptRate::quote).isEqualTo(news);
    }

    private static CurrencyPair pair(RateQuote quote) {
        return new CurrencyPair(quote.base(), quote.quoted());
    }

    private RateQuote quote() {
        Ratio rate = new Ratio(1 + random.nextInt(4), 1 + random.nextInt(3));
        Instant published = Instant.EPOCH.plusSeconds(random.nextInt(1_000_000_000));
        CurrencyPair pair = PAIRS.get(random.nextInt(PAIRS.size()));
        return new RateQuote(
                pair.base(), pair.quoted(), day(random.nextInt(DAYS)), rate, published, "no. " + random.nextInt(100));
    }

    private List<Ratio> ratios(String board, CurrencyPair pair, LocalDate day) {
        return told.stream()
                .filter(it -> it.board().equals(board)
                        && pair(it.quote()).equals(pair)
                        && it.quote().day().equals(day))
                .map(it -> it.quote().rate())
                .toList();
    }

    /** Everything that can be asked is answered as the plain list has it. */
    void agree(RatesDoor door) {
        for (String board : BOARDS) {
            for (int number = -1; number <= DAYS; number++) {
                LocalDate on = day(number);
                for (CurrencyPair pair : PAIRS) {
                    List<KeptRate> kept = door.told(board, pair, on);
                    assertThat(kept).extracting(it -> it.quote().rate()).isEqualTo(ratios(board, pair, on));
                    for (int i = 0; i < kept.size(); i++) {
                        assertThat(kept.get(i).version()).isEqualTo(i + 1);
                    }
                    agrees(door.of(board), board, pair, on, DAYS * 2);
                    int days = random.nextInt(4);
                    agrees(door.of(board).within(days), board, pair, on, days);
                }
            }
        }
    }

    /** Looked for day by day backwards, each way by itself. */
    private void agrees(RateTable table, String board, CurrencyPair pair, LocalDate on, int days) {
        Optional<Ratio> own = last(board, pair, on, days);
        Optional<Ratio> other = last(board, pair.inverse(), on, days);
        Outcome<ExchangeRate> answer = table.rate(pair.base(), pair.quoted(), on);
        Optional<Ratio> expected = own.or(() -> other.map(Ratio.ONE::dividedBy));
        if (expected.isPresent()) {
            assertThat(answer.orElseThrow()).isEqualTo(new ExchangeRate(pair.base(), pair.quoted(), expected.get()));
            return;
        }
        boolean any = last(board, pair, on, DAYS * 2).isPresent()
                || last(board, pair.inverse(), on, DAYS * 2).isPresent();
        assertThat(((Refused<ExchangeRate>) answer).reason())
                .isEqualTo(any ? CurrencyReason.OLD_RATE : CurrencyReason.NO_RATE);
    }

    private Optional<Ratio> last(String board, CurrencyPair pair, LocalDate on, int days) {
        for (int back = 0; back <= days; back++) {
            List<Ratio> ratios = ratios(board, pair, on.minusDays(back));
            if (!ratios.isEmpty()) {
                return Optional.of(ratios.get(ratios.size() - 1));
            }
        }
        return Optional.empty();
    }
}
