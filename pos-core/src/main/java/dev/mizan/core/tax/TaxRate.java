// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

import dev.mizan.spi.value.Percent;

/**
 * A category and its percentage: what a tax total is broken down by (EN 16931, BG-23).
 *
 * @param category the code of EN 16931
 * @param percent above zero for {@link TaxCategory#S}, zero or more for L and M, at most 100; zero for the others (BR-S-05,
 *     BR-Z-05)
 */
public record TaxRate(TaxCategory category, Percent percent) implements Comparable<TaxRate> {
    public TaxRate {
        boolean fits = category.untaxed()
                ? percent.isZero()
                : percent.compareTo(Percent.ZERO) >= (category == TaxCategory.S ? 1 : 0)
                        && percent.compareTo(Percent.HUNDRED) <= 0;
        if (!fits) {
            throw new IllegalArgumentException("category " + category + " does not go with " + percent + " %");
        }
    }

    /** The standard category at so many percent: {@code standard("15")}. */
    public static TaxRate standard(String percent) {
        return new TaxRate(TaxCategory.S, Percent.of(percent));
    }

    /** A category without tax. */
    public static TaxRate untaxed(TaxCategory category) {
        return new TaxRate(category, Percent.ZERO);
    }

    /** By category, then by percentage. */
    @Override
    public int compareTo(TaxRate other) {
        int byCategory = category.compareTo(other.category);
        return byCategory != 0 ? byCategory : percent.compareTo(other.percent);
    }

    /** {@code S 15 %}. */
    @Override
    public String toString() {
        return category + " " + percent + " %";
    }
}
