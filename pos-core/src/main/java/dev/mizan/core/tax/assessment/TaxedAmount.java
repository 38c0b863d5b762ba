// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.assessment;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.internal.Fraction;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Ratio;

/**
 * An amount that bears tax: a line after its discounts, or a discount of the document with its sign turned.
 *
 * @param amount in minor units, of either sign
 * @param mode whether it holds the tax
 * @param rate of the tax
 * @param units how many units it is for, above zero; asked for only where tax is rounded on the unit
 */
public record TaxedAmount(long amount, PriceMode mode, TaxRate rate, Ratio units) {
    public TaxedAmount {
        if (units.numerator() <= 0) {
            throw new IllegalArgumentException("an amount for " + units + " units");
        }
    }

    /** An amount for one unit. */
    public TaxedAmount(long amount, PriceMode mode, TaxRate rate) {
        this(amount, mode, rate, Ratio.ONE);
    }

    /** The tax before any rounding. */
    Fraction exactTax() {
        long inWhole = mode == PriceMode.TAX_INCLUSIVE ? rate.percent().millionths() : 0;
        return Fraction.of(rate.percent().millionths(), Percent.ONE_WHOLE + inWhole)
                .times(amount);
    }
}
