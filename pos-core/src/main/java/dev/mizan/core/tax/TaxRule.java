// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

import dev.mizan.core.catalog.TaxClass;
import dev.mizan.spi.value.Period;

/**
 * The rate of a tax class while it is in force, by the tax point. Of two that are in force for a sale the one that began
 * later holds, so a new rate need not end the old one, and a holiday is a rule of a few days; of two that began on one day
 * the one for the narrower range of prices.
 *
 * @param taxClass which goods; {@link #ANY} for all that have no rule of their own in its place and kind
 * @param rate category and percentage, and why none is charged
 * @param inForce half-open, compared with the tax point
 * @param scope for which sales
 */
public record TaxRule(TaxClass taxClass, TaxRate rate, Period inForce, TaxScope scope) {
    /** All goods: an export is one whatever leaves the country. */
    public static final TaxClass ANY = new TaxClass("*");

    /** A rule for every sale at home. */
    public TaxRule(TaxClass taxClass, TaxRate rate, Period inForce) {
        this(taxClass, rate, inForce, TaxScope.HOME);
    }

    /** The same for other sales. */
    public TaxRule within(TaxScope other) {
        return new TaxRule(taxClass, rate, inForce, other);
    }

    /** By which a rule replaces another: class, scope and first day. */
    String key() {
        String narrow = scope.equals(TaxScope.HOME)
                ? ""
                : " " + scope.place() + " " + scope.kind() + " " + scope.from() + " " + scope.below();
        return taxClass.code() + " " + inForce.from() + narrow;
    }
}
