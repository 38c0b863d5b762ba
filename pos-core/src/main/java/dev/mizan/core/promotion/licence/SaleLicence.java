// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.licence;

import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;

/**
 * An authority's leave to show reductions as a sale, as the Saudi Ministry of Commerce gives it.
 *
 * @param number under which it was given, up to 40 characters
 * @param runs the days on which the sale may be shown, half-open
 * @param items the goods that it names
 * @param least the smallest percentage off
 * @param most the largest, up to 100 %
 */
public record SaleLicence(String number, Period runs, Selector items, Percent least, Percent most) {
    private static final int LONGEST = 40;

    public SaleLicence {
        if (number.isBlank() || number.length() > LONGEST) {
            throw new IllegalArgumentException("a licence has a number of 1 to " + LONGEST + " characters: " + number);
        }
        if (least.isNegative() || least.compareTo(most) > 0 || most.compareTo(Percent.HUNDRED) > 0) {
            throw new IllegalArgumentException("licence " + number + " is for " + least + " to " + most + " %");
        }
    }

    /** Whether the sale may be shown on all days of a period. */
    public boolean covers(Period days) {
        boolean ends = runs.until().isEmpty()
                || days.until().isPresent()
                        && !days.until().get().isAfter(runs.until().get());
        return !days.from().isBefore(runs.from()) && ends;
    }

    /** Whether so much may be off. */
    public boolean covers(Percent off) {
        return least.compareTo(off) <= 0 && off.compareTo(most) <= 0;
    }
}
