// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.assessment;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.core.tax.TaxPart;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tax.internal.Fraction;
import dev.mizan.core.tax.internal.Sharing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongBiFunction;
import java.util.stream.IntStream;

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
            case UNIT ->
                each(perUnit(rounding, amounts, exact), amounts, (sum, rate) -> sum.rounded(rounding.rounding()));
            case LINE -> each(exact, amounts, (tax, rate) -> rounded(tax, rate, rounding));
            case GROUP, DOCUMENT -> perGroup(rounding, amounts, exact);
        };
    }

    private static long[] each(
            List<Fraction> exact, List<TaxedAmount> amounts, ToLongBiFunction<Fraction, TaxRate> rounding) {
        long[] tax = new long[exact.size()];
        for (int i = 0; i < tax.length; i++) {
            TaxedAmount it = amounts.get(i);
            long rounded = rounding.applyAsLong(exact.get(i), it.rate());
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
            Fraction unit = exact.get(i).dividedBy(units);
            parts.add(told(unit, amounts.get(i).rate(), rounding).times(units));
        }
        return parts;
    }

    /** Rounded to so many digits beyond the minor unit. */
    private static Fraction told(Fraction exact, TaxRate rate, TaxRounding rounding) {
        long parts = tenToThe(rounding.finer());
        return Fraction.of(rounded(exact.times(parts), rate, rounding), parts);
    }

    /** Rounded whole, or each part of the rate alone. */
    private static long rounded(Fraction exact, TaxRate rate, TaxRounding rounding) {
        if (rate.parts().isEmpty()) {
            return exact.rounded(rounding.rounding());
        }
        long sum = 0;
        for (TaxPart part : rate.parts()) {
            Fraction share =
                    Fraction.of(part.percent().millionths(), rate.percent().millionths());
            sum = Math.addExact(sum, exact.times(share).rounded(rounding.rounding()));
        }
        return sum;
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
            case LINE ->
                IntStream.range(0, exact.size())
                        .mapToObj(i -> told(exact.get(i), amounts.get(i).rate(), rounding))
                        .toList();
            case GROUP, DOCUMENT -> exact;
        };
        Bands bands = Bands.of(amounts);
        List<Fraction> sums = bands.ofRates(parts);
        if (rounding.level() == TaxLevel.GROUP) {
            sums = bands.rounded(sums, (sum, rate) -> told(sum, rate, rounding));
        }
        long total = Bands.sum(sums).rounded(rounding.rounding());
        return bands.share(Sharing.of(total, sums), parts, amounts);
    }

    private static long[] perGroup(TaxRounding rounding, List<TaxedAmount> amounts, List<Fraction> exact) {
        Bands bands = Bands.of(amounts);
        List<Fraction> sums = bands.ofRates(exact);
        long[] totals = new long[sums.size()];
        for (int rate = 0; rate < totals.length; rate++) {
            // Parts that are rounded up one by one may find more tax than there is money in a tiny group.
            totals[rate] = Math.min(rounded(sums.get(rate), bands.of().get(rate), rounding), bands.most(rate, amounts));
        }
        return bands.share(totals, exact, amounts);
    }

    private static long[] perDocument(TaxRounding rounding, List<TaxedAmount> amounts, List<Fraction> exact) {
        Bands bands = Bands.of(amounts);
        long total = Bands.sum(exact).rounded(rounding.rounding());
        return bands.share(Sharing.of(total, bands.ofRates(exact)), exact, amounts);
    }
}
