// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.currency;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Ratio;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Rates as dated data: a rate holds from its day until the next one of the pair. The other way round it is the exact
 * inverse, unless that way has rates of its own. Immutable.
 */
public final class RateTable implements RateSource {
    /** No rates. */
    public static final RateTable EMPTY = new RateTable(Map.of());

    private record Pair(Currency from, Currency to) {}

    private final Map<Pair, NavigableMap<LocalDate, ExchangeRate>> byPair;

    private RateTable(Map<Pair, NavigableMap<LocalDate, ExchangeRate>> byPair) {
        this.byPair = byPair;
    }

    /** Reads a line a rate, {@code 2026-01-01 USD SAR 3.75}; refused with the number of the first bad line. */
    public static Outcome<RateTable> parse(String text) {
        RateTable table = EMPTY;
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            String[] word = lines.get(line).strip().split("[ ,;\t]+");
            try {
                if (word.length != 4) {
                    throw new IllegalArgumentException("four words are wanted, not " + word.length);
                }
                ExchangeRate rate = ExchangeRate.of(Currency.of(word[1]), Currency.of(word[2]), word[3]);
                table = table.with(LocalDate.parse(word[0]), rate);
            } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException e) {
                return Outcome.refused(
                        CurrencyReason.BAD_RATE, "line", line + 1, "detail", String.valueOf(e.getMessage()));
            }
        }
        return Outcome.done(table);
    }

    /** With one more rate, in place of another of the same pair and day. */
    public RateTable with(LocalDate from, ExchangeRate rate) {
        Map<Pair, NavigableMap<LocalDate, ExchangeRate>> more = new HashMap<>(byPair);
        Pair pair = new Pair(rate.from(), rate.to());
        NavigableMap<LocalDate, ExchangeRate> rates = new TreeMap<>(more.getOrDefault(pair, new TreeMap<>()));
        rates.put(from, rate);
        more.put(pair, rates);
        return new RateTable(more);
    }

    @Override
    public Outcome<ExchangeRate> rate(Currency from, Currency to, LocalDate on) {
        if (from.equals(to)) {
            return Outcome.done(new ExchangeRate(from, to, Ratio.ONE));
        }
        return find(from, to, on)
                .or(() -> find(to, from, on).map(ExchangeRate::inverse))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(CurrencyReason.NO_RATE, "from", from, "to", to, "date", on));
    }

    private Optional<ExchangeRate> find(Currency from, Currency to, LocalDate on) {
        return Optional.ofNullable(byPair.get(new Pair(from, to)))
                .map(rates -> rates.floorEntry(on))
                .map(Map.Entry::getValue);
    }
}
