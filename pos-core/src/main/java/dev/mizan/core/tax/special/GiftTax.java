// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.special;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.assessment.TaxedAmount;

/**
 * Goods given away are a nominal supply: taxed by their value, without anything to be paid, once the free allowance of a
 * person or of the year is used up (KSA VAT regulations, 15: 200 riyals a person and year, 50,000 in all).
 *
 * @param perPerson given to one person in a year free of tax, in minor units
 * @param perYear given to all in a year free of tax
 */
public record GiftTax(long perPerson, long perYear) {
    public GiftTax {
        if (perPerson < 0 || perYear < 0) {
            throw new IllegalArgumentException("allowances of " + perPerson + " and " + perYear);
        }
    }

    /** Whether a gift is taxed, by what was given in the year before it. */
    public boolean taxed(long value, long toPerson, long toAll) {
        return value > perPerson - toPerson || value > perYear - toAll;
    }

    /** The supply of a gift that is taxed: its value without tax (cost or market value), the tax on top of it. */
    public TaxedAmount of(long value, TaxRate rate) {
        return new TaxedAmount(value, PriceMode.TAX_EXCLUSIVE, rate);
    }
}
