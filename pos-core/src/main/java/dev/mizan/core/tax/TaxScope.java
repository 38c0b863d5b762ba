// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

import java.util.Comparator;

/**
 * For which sales a rule is, beside its class and time.
 *
 * @param place a jurisdiction by the shop's own word, such as {@code NY}; empty for that of the store
 * @param kind of the supply
 * @param from the unit price from which it holds, in minor units as quoted; 0 for any
 * @param below the unit price from which it holds no more: the cap of a tax holiday; {@link #NO_LIMIT} for none
 */
public record TaxScope(String place, SupplyKind kind, long from, long below) implements Comparable<TaxScope> {
    /** No price is too high. */
    public static final long NO_LIMIT = Long.MAX_VALUE;
    /** Every sale at home. */
    public static final TaxScope HOME = new TaxScope("", SupplyKind.DOMESTIC, 0, NO_LIMIT);

    private static final Comparator<TaxScope> ORDER = Comparator.comparing(TaxScope::place)
            .thenComparing(TaxScope::kind)
            .thenComparingLong(TaxScope::from)
            .thenComparingLong(TaxScope::below);

    public TaxScope {
        if (from < 0 || below <= from || place.contains(" ")) {
            throw new IllegalArgumentException(
                    "not a scope: \"" + place + "\", prices from " + from + " below " + below);
        }
    }

    /** The same in another jurisdiction. */
    public TaxScope in(String other) {
        return new TaxScope(other, kind, from, below);
    }

    /** The same for another kind of supply. */
    public TaxScope of(SupplyKind other) {
        return new TaxScope(place, other, from, below);
    }

    /** The same for unit prices in a range. */
    public TaxScope priced(long least, long limit) {
        return new TaxScope(place, kind, least, limit);
    }

    /** Whether it is for any price. */
    public boolean anyPrice() {
        return from == 0 && below == NO_LIMIT;
    }

    @Override
    public int compareTo(TaxScope other) {
        return ORDER.compare(this, other);
    }
}
