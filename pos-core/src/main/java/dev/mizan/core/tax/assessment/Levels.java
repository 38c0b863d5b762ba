// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.assessment;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tax.internal.Fraction;
import dev.mizan.core.tax.internal.Sharing;
import java.util.ArrayList;
import java.util.List;

/** The four places where tax is rounded. */
final class Levels {
    private Levels() {}

    static long[] taxes(TaxRounding rounding, List<TaxedAmount> amounts) {
        List<Fraction> exact = amounts.stream().map(TaxedAmount::exactTax).toList();
        if (rounding.level() == TaxLevel.DOCUMENT) {
            return perDocument(rounding, amounts, exact);
        }
        if (rounding.finer() > 0) {
            return finer(rounding, amounts, exact);
        }
        return switch (rounding.level()) {
            case UNIT -> each(perUnit(rounding, amounts, exact), rounding, amounts);
            case LINE -> each(exact, rounding, amounts);
            case GROUP, DOCUMENT -> perGroup(rounding, amounts, exact);
        };
    }

    private static long[] each(List<Fraction> exact, TaxRounding rounding, List<TaxedAmount> amounts) {
        long[] tax = new long[exact.size()];
        for (int i = 0; i < tax.length; i++) {
            long rounded = exact.get(i).rounded(rounding.rounding());
            TaxedAmount it = amounts.get(i);
            // Rounding up may find more tax than there is money in a tiny amount.
            boolean within = it.mode() == PriceMode.TAX_EXCLUSIVE || Math.abs(rounded) <= Math.abs(it.amount());
            tax[i] = within ? rounded : it.amount();
        }
        return tax;
    }

    private static List<Fraction> perUnit(TaxRounding rounding, List<TaxedAmount> amounts, List<Fraction> exact) {
        List<Fraction> parts = new ArrayList<>(exact.size());
        for (int i = 0; i < exact.size(); i++) {
            Fraction units = Fraction.of(amounts.get(i).units());
            parts.add(told(exact.get(i).dividedBy(units), rounding).times(units));
        }
        return parts;
    }

    /** Rounded to so many digits beyond the minor unit. */
    private static Fraction told(Fraction exact, TaxRounding rounding) {
        long parts = tenToThe(rounding.finer());
        return Fraction.of(exact.times(parts).rounded(rounding.rounding()), parts);
    }

    private static long tenToThe(int digits) {
        long power = 1;
        for (int i = 0; i < digits; i++) {
            power *= 10;
        }
        return power;
    }

    /** Parts are rounded finer than the minor unit, their total to it. */
    private static long[] finer(TaxRounding rounding, List<TaxedAmount> amounts, List<Fraction> exact) {
        List<Fraction> parts = switch (rounding.level()) {
            case UNIT -> perUnit(rounding, amounts, exact);
            case LINE -> exact.stream().map(it -> told(it, rounding)).toList();
            case GROUP, DOCUMENT -> exact;
        };
        Bands bands = Bands.of(amounts);
        List<Fraction> sums = bands.ofRates(parts);
        if (rounding.level() == TaxLevel.GROUP) {
            sums = sums.stream().map(it -> told(it, rounding)).toList();
        }
        long total = Bands.sum(sums).rounded(rounding.rounding());
        return bands.share(Sharing.of(total, sums), parts);
    }

    private static long[] perGroup(TaxRounding rounding, List<TaxedAmount> amounts, List<Fraction> exact) {
        Bands bands = Bands.of(amounts);
        long[] totals = bands.ofRates(exact).stream()
                .mapToLong(sum -> sum.rounded(rounding.rounding()))
                .toArray();
        return bands.share(totals, exact);
    }

    private static long[] perDocument(TaxRounding rounding, List<TaxedAmount> amounts, List<Fraction> exact) {
        Bands bands = Bands.of(amounts);
        long total = Bands.sum(exact).rounded(rounding.rounding());
        return bands.share(Sharing.of(total, bands.ofRates(exact)), exact);
    }
}
