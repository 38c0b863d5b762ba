// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.bill;

import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxTotal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Sums by rate, in the order of the rates; reasons play no part (EN 16931, BG-23 is by category and rate). */
public final class TaxTotals {
    private TaxTotals() {}

    static List<TaxTotal> of(List<SoldLine> lines) {
        return summed(lines, TaxRate::group);
    }

    /** Rates told apart by their reasons and parts too. */
    static List<TaxTotal> byRate(List<SoldLine> lines) {
        return summed(lines, rate -> rate);
    }

    private static List<TaxTotal> summed(List<SoldLine> lines, UnaryOperator<TaxRate> by) {
        SortedMap<TaxRate, TaxTotal> byRate = new TreeMap<>();
        for (SoldLine line : lines) {
            TaxRate rate = by.apply(line.rate());
            byRate.merge(rate, new TaxTotal(rate, line.net(), line.tax()), TaxTotal::plus);
        }
        return List.copyOf(byRate.values());
    }

    /** Two lists of totals as one. */
    public static List<TaxTotal> sum(List<TaxTotal> some, List<TaxTotal> others) {
        SortedMap<TaxRate, TaxTotal> byRate = new TreeMap<>();
        for (TaxTotal total : some) {
            byRate.merge(total.rate(), total, TaxTotal::plus);
        }
        for (TaxTotal total : others) {
            byRate.merge(total.rate(), total, TaxTotal::plus);
        }
        return List.copyOf(byRate.values());
    }
}
