// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.assessment;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.internal.Fraction;
import dev.mizan.core.tax.internal.Sharing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Amounts by rate, and within a rate by mode. A total is shared among rates, then modes, then amounts, each time by exact
 * parts: so neither the order of the amounts nor the splitting of one moves what inclusive or exclusive prices come to.
 */
record Bands(List<TaxRate> of, List<Map<PriceMode, List<Integer>>> rates) {
    static Bands of(List<TaxedAmount> amounts) {
        TreeMap<TaxRate, Map<PriceMode, List<Integer>>> rates = new TreeMap<>();
        for (int i = 0; i < amounts.size(); i++) {
            TaxedAmount it = amounts.get(i);
            rates.computeIfAbsent(it.rate(), rate -> new EnumMap<>(PriceMode.class))
                    .computeIfAbsent(it.mode(), mode -> new ArrayList<>())
                    .add(i);
        }
        return new Bands(List.copyOf(rates.keySet()), List.copyOf(rates.values()));
    }

    /** The exact sum of each rate. */
    List<Fraction> ofRates(List<Fraction> parts) {
        return rates.stream()
                .map(modes -> sum(modes.values().stream()
                        .flatMap(Collection::stream)
                        .map(parts::get)
                        .toList()))
                .toList();
    }

    /** Each rate's sum rounded. */
    List<Fraction> rounded(List<Fraction> sums, BiFunction<Fraction, TaxRate, Fraction> rounding) {
        return IntStream.range(0, sums.size())
                .mapToObj(i -> rounding.apply(sums.get(i), of.get(i)))
                .toList();
    }

    /** The most tax that there can be in a rate: where all its prices that are something hold the tax, all of them. */
    long most(int rate, List<TaxedAmount> amounts) {
        Map<PriceMode, List<Integer>> modes = rates.get(rate);
        List<Integer> exclusive = modes.getOrDefault(PriceMode.TAX_EXCLUSIVE, List.of());
        boolean onTop = exclusive.stream().anyMatch(at -> amounts.get(at).amount() != 0);
        List<Integer> inclusive = modes.getOrDefault(PriceMode.TAX_INCLUSIVE, List.of());
        return onTop || inclusive.isEmpty() ? Long.MAX_VALUE : room(inclusive, amounts);
    }

    /** How much tax amounts of one mode can hold: prices that include it no more than they are. */
    private static long room(List<Integer> places, List<TaxedAmount> amounts) {
        long sum = 0;
        for (int at : places) {
            if (amounts.get(at).mode() == PriceMode.TAX_EXCLUSIVE) {
                return Long.MAX_VALUE;
            }
            sum = Math.addExact(sum, amounts.get(at).amount());
        }
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    /** Shares the totals of the rates among these amounts. */
    long[] share(long[] totals, List<Fraction> parts, List<TaxedAmount> amounts) {
        long[] tax = new long[parts.size()];
        for (int rate = 0; rate < totals.length; rate++) {
            List<List<Integer>> modes = List.copyOf(rates.get(rate).values());
            long[] ofMode = Sharing.of(
                    totals[rate],
                    modes.stream()
                            .map(mode -> sum(mode.stream().map(parts::get).toList()))
                            .toList(),
                    modes.stream().mapToLong(mode -> room(mode, amounts)).toArray());
            for (int mode = 0; mode < ofMode.length; mode++) {
                List<Integer> places = modes.get(mode);
                long[] shares = Sharing.of(
                        ofMode[mode],
                        places.stream().map(parts::get).toList(),
                        places.stream()
                                .mapToLong(at -> room(List.of(at), amounts))
                                .toArray());
                for (int k = 0; k < shares.length; k++) {
                    tax[places.get(k)] = shares[k];
                }
            }
        }
        return tax;
    }

    static Fraction sum(List<Fraction> parts) {
        return parts.stream().reduce(Fraction.ZERO, Fraction::plus);
    }
}
