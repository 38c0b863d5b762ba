// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.currency;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.rate.RateQuote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every rate that was told, by board, pair and day, with its corrections. For a single writer; the lists and tables that it
 * hands out are immutable.
 */
public final class KeptRates {
    private final SortedMap<String, Board> boards = new TreeMap<>();

    /** What one board told, and the table of what holds of it; the table is made anew after it told more. */
    private static final class Board {
        private final SortedMap<CurrencyPair, NavigableMap<LocalDate, List<KeptRate>>> rates = new TreeMap<>();
        private Optional<RateTable> table = Optional.empty();

        private List<KeptRate> told(CurrencyPair pair, LocalDate day) {
            NavigableMap<LocalDate, List<KeptRate>> days = rates.get(pair);
            return days == null ? List.of() : days.getOrDefault(day, List.of());
        }

        private void keep(KeptRate rate) {
            List<KeptRate> told = new ArrayList<>(told(rate.pair(), rate.quote().day()));
            told.add(rate);
            rates.computeIfAbsent(rate.pair(), pair -> new TreeMap<>())
                    .put(rate.quote().day(), List.copyOf(told));
            table = Optional.empty();
        }
    }

    /** None was ever told. */
    public KeptRates() {}

    /**
     * What of these rates a board has not told so yet. A rate that stands is no news, whatever else is said of it; another rate
     * for the same pair and day is its next version.
     */
    public List<KeptRate> news(String board, List<RateQuote> quotes) {
        Map<List<?>, KeptRate> standing = new HashMap<>();
        List<KeptRate> news = new ArrayList<>();
        for (RateQuote quote : quotes) {
            List<?> which = List.of(CurrencyPair.of(quote), quote.day());
            Optional<KeptRate> before = Optional.ofNullable(standing.get(which))
                    .or(() -> last(told(board, CurrencyPair.of(quote), quote.day())));
            if (before.filter(it -> it.quote().rate().equals(quote.rate())).isEmpty()) {
                KeptRate kept =
                        new KeptRate(quote, before.map(KeptRate::version).orElse(0) + 1);
                standing.put(which, kept);
                news.add(kept);
            }
        }
        return List.copyOf(news);
    }

    private static Optional<KeptRate> last(List<KeptRate> told) {
        return told.isEmpty() ? Optional.empty() : Optional.of(told.get(told.size() - 1));
    }

    /** What a board told of a pair for a day: the first figure, then each correction; the last one holds. */
    public List<KeptRate> told(String board, CurrencyPair pair, LocalDate day) {
        Board of = boards.get(board);
        return of == null ? List.of() : of.told(pair, day);
    }

    /** What holds of a board's rates as it stands now; later corrections are not in it. */
    public RateTable table(String board) {
        Board of = boards.get(board);
        if (of == null) {
            return RateTable.EMPTY;
        }
        RateTable table = of.table.orElseGet(() -> table(of));
        of.table = Optional.of(table);
        return table;
    }

    private static RateTable table(Board board) {
        Map<CurrencyPair, NavigableMap<LocalDate, ExchangeRate>> byPair = new HashMap<>();
        board.rates.forEach((pair, days) -> {
            NavigableMap<LocalDate, ExchangeRate> holding = new TreeMap<>();
            days.forEach((day, told) -> last(told).ifPresent(it -> holding.put(day, it.rate())));
            byPair.put(pair, holding);
        });
        return RateTable.of(byPair);
    }

    /** Takes in what was told. */
    public void apply(RatesKept fact) {
        Board board = boards.computeIfAbsent(fact.board(), name -> new Board());
        fact.rates().forEach(board::keep);
    }

    /** Writes all, sorted. */
    public void write(FieldWriter out) {
        out.list(
                "boards",
                boards.entrySet(),
                (board, fields) -> fields.text("board", board.getKey())
                        .list(
                                "rates",
                                board.getValue().rates.values().stream()
                                        .flatMap(days -> days.values().stream())
                                        .flatMap(List::stream)
                                        .toList(),
                                KeptRate::write));
    }

    /** Reads what was written. */
    public static KeptRates read(FieldReader in) {
        KeptRates all = new KeptRates();
        in.list("boards", fields -> new RatesKept(fields.text("board"), fields.list("rates", KeptRate::read)))
                .forEach(all::apply);
        return all;
    }
}
