// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.bill;

import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxTotal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sums by rate, in the order of the rates. */
public final class TaxTotals {
    private TaxTotals() {}

    static List<TaxTotal> of(List<SoldLine> lines) {
        SortedMap<TaxRate, TaxTotal> byRate = new TreeMap<>();
        for (SoldLine line : lines) {
            byRate.merge(line.rate(), new TaxTotal(line.rate(), line.net(), line.tax()), TaxTotals::plus);
        }
        return List.copyOf(byRate.values());
    }

    /** Two lists of totals as one. */
    public static List<TaxTotal> sum(List<TaxTotal> some, List<TaxTotal> others) {
        SortedMap<TaxRate, TaxTotal> byRate = new TreeMap<>();
        Stream.concat(some.stream(), others.stream())
                .forEach(total -> byRate.merge(total.rate(), total, TaxTotals::plus));
        return List.copyOf(byRate.values());
    }

    private static TaxTotal plus(TaxTotal one, TaxTotal other) {
        return new TaxTotal(one.rate(), Math.addExact(one.net(), other.net()), Math.addExact(one.tax(), other.tax()));
    }
}
