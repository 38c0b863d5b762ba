// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.currency;

import dev.mizan.ledger.internal.TextLines;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Ratio;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Rates as dated data: a rate holds from its day until the next one of the pair. The other way round it is the exact
 * inverse, unless that way has rates of its own. How old a rate may be is a parameter: {@link #within}. Immutable.
 */
public final class RateTable implements RateSource {
    /** No rates. */
    public static final RateTable EMPTY = new RateTable(Map.of(), Long.MAX_VALUE);

    private final Map<CurrencyPair, NavigableMap<LocalDate, ExchangeRate>> byPair;
    private final long mostDays;

    private RateTable(Map<CurrencyPair, NavigableMap<LocalDate, ExchangeRate>> byPair, long mostDays) {
        this.byPair = byPair;
        this.mostDays = mostDays;
    }

    /** Of maps that nobody changes any more. */
    static RateTable of(Map<CurrencyPair, NavigableMap<LocalDate, ExchangeRate>> byPair) {
        return new RateTable(byPair, Long.MAX_VALUE);
    }

    /**
     * Reads a line a rate, {@code 2026-01-01 USD SAR 3.75}; refused with the number of the first bad line, which a second and
     * different rate of a pair and day is too. Empty lines are passed over.
     */
    public static Outcome<RateTable> parse(String text) {
        Map<CurrencyPair, NavigableMap<LocalDate, ExchangeRate>> byPair = new HashMap<>();
        List<String> lines = TextLines.of(text);
        for (int line = 0; line < lines.size(); line++) {
            try {
                if (!lines.get(line).isBlank()) {
                    take(lines.get(line).strip().split("[ ,;\t]+"), byPair);
                }
            } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException e) {
                return Outcome.refused(
                        CurrencyReason.BAD_RATE, "line", line + 1, "detail", String.valueOf(e.getMessage()));
            }
        }
        return Outcome.done(of(byPair));
    }

    private static void take(String[] word, Map<CurrencyPair, NavigableMap<LocalDate, ExchangeRate>> byPair) {
        if (word.length != 4) {
            throw new IllegalArgumentException("four words are wanted, not " + word.length);
        }
        LocalDate from = LocalDate.parse(word[0]);
        ExchangeRate rate = ExchangeRate.of(Currency.of(word[1]), Currency.of(word[2]), word[3]);
        if (!rate.from().equals(rate.to())) {
            ExchangeRate other = byPair.computeIfAbsent(
                            new CurrencyPair(rate.from(), rate.to()), pair -> new TreeMap<>())
                    .put(from, rate);
            if (other != null && !other.equals(rate)) {
                throw new IllegalArgumentException("another rate of " + from + " stands before it");
            }
        }
    }

    /** With one more rate, in place of another of the same pair and day; a currency's rate to itself is one, whatever is told. */
    public RateTable with(LocalDate from, ExchangeRate rate) {
        if (rate.from().equals(rate.to())) {
            return this;
        }
        Map<CurrencyPair, NavigableMap<LocalDate, ExchangeRate>> more = new HashMap<>(byPair);
        CurrencyPair pair = new CurrencyPair(rate.from(), rate.to());
        NavigableMap<LocalDate, ExchangeRate> rates = new TreeMap<>(more.getOrDefault(pair, new TreeMap<>()));
        rates.put(from, rate);
        more.put(pair, rates);
        return new RateTable(more, mostDays);
    }

    /**
     * The same rates, each holding for so many days after its own and no longer: 0 is the very day alone, 3 carries Friday's rate
     * over a weekend and a holiday. A day that only older rates are known for is refused as {@link CurrencyReason#OLD_RATE}.
     */
    public RateTable within(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("a rate of a day to come: " + days);
        }
        return new RateTable(byPair, days);
    }

    @Override
    public Outcome<ExchangeRate> rate(Currency from, Currency to, LocalDate on) {
        if (from.equals(to)) {
            return Outcome.done(new ExchangeRate(from, to, Ratio.ONE));
        }
        Optional<Map.Entry<LocalDate, ExchangeRate>> own = last(from, to, on);
        Optional<Map.Entry<LocalDate, ExchangeRate>> other = last(to, from, on);
        return own.filter(it -> holds(it.getKey(), on))
                .map(Map.Entry::getValue)
                .or(() -> other.filter(it -> holds(it.getKey(), on))
                        .map(it -> it.getValue().inverse()))
                .map(Outcome::done)
                .orElseGet(() -> Stream.concat(own.stream(), other.stream())
                        .map(Map.Entry::getKey)
                        .max(Comparator.naturalOrder())
                        .map(last -> old(from, to, on, last))
                        .orElseGet(() -> Outcome.refused(CurrencyReason.NO_RATE, "from", from, "to", to, "date", on)));
    }

    private boolean holds(LocalDate of, LocalDate on) {
        return ChronoUnit.DAYS.between(of, on) <= mostDays;
    }

    private Outcome<ExchangeRate> old(Currency from, Currency to, LocalDate on, LocalDate last) {
        return Outcome.refused(
                CurrencyReason.OLD_RATE, "from", from, "to", to, "date", on, "last", last, "days", mostDays);
    }

    private Optional<Map.Entry<LocalDate, ExchangeRate>> last(Currency from, Currency to, LocalDate on) {
        return Optional.ofNullable(byPair.get(new CurrencyPair(from, to))).map(rates -> rates.floorEntry(on));
    }
}
