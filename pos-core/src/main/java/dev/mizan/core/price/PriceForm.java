// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prices in a fact, as columns: a file of 100,000 prices names its list, its currency and its units once. A period is its
 * first day since 1970 and its length in days, 0 where it has no end.
 */
final class PriceForm {
    private PriceForm() {}

    static void write(List<Price> prices, FieldWriter out) {
        Map<String, Integer> lists = new LinkedHashMap<>();
        Map<String, Integer> units = new LinkedHashMap<>();
        int size = prices.size();
        long[][] columns = new long[6][size];
        for (int i = 0; i < size; i++) {
            Price price = prices.get(i);
            columns[0][i] = number(lists, price.list() + " " + price.amount().currency());
            columns[1][i] = number(units, price.unit().notation());
            columns[2][i] = price.amount().minor();
            columns[3][i] = price.runs().from().toEpochDay();
            columns[4][i] = length(price.runs());
            columns[5][i] = price.atLeast().steps();
        }
        out.texts("in", List.copyOf(lists.keySet()))
                .texts("units", List.copyOf(units.keySet()))
                .texts(
                        "items",
                        prices.stream().map(price -> price.item().value()).toList())
                .numbers("list", columns[0])
                .numbers("unit", columns[1])
                .numbers("minor", columns[2])
                .numbers("from", columns[3])
                .numbers("days", columns[4]);
        // Left out where there are no tiers, so that a fact without them is what it always was.
        if (Arrays.stream(columns[5]).anyMatch(steps -> steps > 0)) {
            out.numbers("atLeast", columns[5]);
        }
    }

    static List<Price> read(FieldReader in) {
        List<String> lists = in.texts("in");
        List<String> notations = in.texts("units");
        List<String> items = in.texts("items");
        long[][] columns = {
            in.numbers("list"),
            in.numbers("unit"),
            in.numbers("minor"),
            in.numbers("from"),
            in.numbers("days"),
            in.has("atLeast") ? in.numbers("atLeast") : new long[items.size()]
        };
        for (long[] column : columns) {
            if (column.length != items.size()) {
                throw in.wrong("columns of " + items.size() + " and " + column.length + " prices");
            }
        }
        try {
            return prices(lists, notations.stream().map(Unit::ofNotation).toList(), items, columns);
        } catch (RuntimeException wrong) {
            throw in.wrong("prices: " + wrong.getMessage());
        }
    }

    private static List<Price> prices(List<String> lists, List<Unit> units, List<String> items, long[][] columns) {
        List<PriceListId> ids = new ArrayList<>();
        List<Currency> currencies = new ArrayList<>();
        for (String list : lists) {
            int blank = list.indexOf(' ');
            ids.add(new PriceListId(list.substring(0, blank)));
            currencies.add(Currency.of(list.substring(blank + 1)));
        }
        List<Price> prices = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            int list = Math.toIntExact(columns[0][i]);
            Unit unit = units.get(Math.toIntExact(columns[1][i]));
            prices.add(new Price(
                    ids.get(list),
                    Sku.of(items.get(i)),
                    unit,
                    Money.ofMinor(columns[2][i], currencies.get(list)),
                    period(columns[3][i], columns[4][i]),
                    new Quantity(columns[5][i], unit)));
        }
        return prices;
    }

    private static long number(Map<String, Integer> numbers, String word) {
        Integer known = numbers.putIfAbsent(word, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    private static long length(Period runs) {
        return runs.until()
                .map(until -> until.toEpochDay() - runs.from().toEpochDay())
                .orElse(0L);
    }

    private static Period period(long from, long days) {
        LocalDate first = LocalDate.ofEpochDay(from);
        return days == 0 ? Period.from(first) : Period.between(first, first.plusDays(days));
    }
}
