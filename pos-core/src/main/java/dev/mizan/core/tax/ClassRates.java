// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The rules of one tax class for one kind of sale, the latest first, with the places of their rates in the book. Immutable. */
public final class ClassRates {
    /** Said in place of a rate where none is in force. */
    public static final int NO_RATE = -1;
    /** A narrower range of prices goes before a wider one. */
    private static final Comparator<TaxRule> LATEST_FIRST = Comparator.comparing(
                    (TaxRule rule) -> rule.inForce().from())
            .reversed()
            .thenComparingLong(rule -> rule.scope().below() - rule.scope().from())
            .thenComparing(TaxRule::scope);

    /** A class without rules. */
    public static final ClassRates NONE = new ClassRates(List.of(), List.of());

    private final long[] from;
    private final long[] until;
    private final long[] least;
    private final long[] limit;
    private final int[] rate;
    private final boolean byPrice;

    ClassRates(List<TaxRule> rules, List<TaxRate> rates) {
        List<TaxRule> latestFirst = rules.stream().sorted(LATEST_FIRST).toList();
        from = latestFirst.stream()
                .mapToLong(rule -> rule.inForce().from().toEpochDay())
                .toArray();
        until = latestFirst.stream()
                .mapToLong(rule ->
                        rule.inForce().until().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE))
                .toArray();
        least = latestFirst.stream().mapToLong(rule -> rule.scope().from()).toArray();
        limit = latestFirst.stream().mapToLong(rule -> rule.scope().below()).toArray();
        rate = latestFirst.stream().mapToInt(rule -> rates.indexOf(rule.rate())).toArray();
        byPrice = rules.stream().anyMatch(rule -> !rule.scope().anyPrice());
    }

    /** Whether the price of a unit plays a part. */
    public boolean byPrice() {
        return byPrice;
    }

    /**
     * The place in {@link TaxBook#rates} of the rate in force, or {@link #NO_RATE}.
     *
     * @param epochDay counted from 1970
     * @param unitPrice in minor units, as quoted; plays no part unless {@link #byPrice}
     */
    public int on(long epochDay, long unitPrice) {
        for (int i = 0; i < from.length; i++) {
            if (from[i] <= epochDay && epochDay < until[i] && least[i] <= unitPrice && unitPrice < limit[i]) {
                return rate[i];
            }
        }
        return NO_RATE;
    }
}
