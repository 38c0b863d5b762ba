// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.special;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.assessment.TaxedAmount;

/** Whether a coupon or discount makes the tax less. */
public enum ReductionTax {
    /** The shop forgoes the money: tax is on what is left. */
    BEFORE_TAX,
    /** Somebody else pays it (a vendor's coupon), or the law taxes the full price: it is taken off what is to be paid. */
    AFTER_TAX;

    /** What is taxed of a price. */
    public TaxedAmount taxed(long price, long reduction, PriceMode mode, TaxRate rate) {
        checked(price, reduction);
        return new TaxedAmount(this == BEFORE_TAX ? price - reduction : price, mode, rate);
    }

    /** What the buyer still pays of a gross amount that was assessed by {@link #taxed}. */
    public long payable(long gross, long reduction) {
        return this == BEFORE_TAX ? gross : gross - reduction;
    }

    private static void checked(long price, long reduction) {
        if (reduction < 0 || reduction > price) {
            throw new IllegalArgumentException("a reduction of " + reduction + " of " + price);
        }
    }
}
