// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The rules of one tax class, the latest first, with the places of their rates in the book. Immutable. */
public final class ClassRates {
    /** Said in place of a rate where none is in force. */
    public static final int NO_RATE = -1;
    /** A class without rules. */
    public static final ClassRates NONE = new ClassRates(List.of(), List.of());

    private final long[] from;
    private final long[] until;
    private final int[] rate;

    ClassRates(List<TaxRule> rules, List<TaxRate> rates) {
        List<TaxRule> latestFirst = rules.stream()
                .sorted(Comparator.comparing((TaxRule rule) -> rule.inForce().from())
                        .reversed())
                .toList();
        from = latestFirst.stream()
                .mapToLong(rule -> rule.inForce().from().toEpochDay())
                .toArray();
        until = latestFirst.stream()
                .mapToLong(rule ->
                        rule.inForce().until().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE))
                .toArray();
        rate = latestFirst.stream().mapToInt(rule -> rates.indexOf(rule.rate())).toArray();
    }

    /** The place in {@link TaxBook#rates} of the rate in force on a day counted from 1970, or {@link #NO_RATE}. */
    public int on(long epochDay) {
        for (int i = 0; i < from.length; i++) {
            if (from[i] <= epochDay && epochDay < until[i]) {
                return rate[i];
            }
        }
        return NO_RATE;
    }
}
