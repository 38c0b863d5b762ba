// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.special;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.assessment.TaxedAmount;

/** When a voucher is taxed (Directive (EU) 2016/1065). */
public enum VoucherTax {
    /** Place and rate are known: selling it is the supply. What it is redeemed for is not taxed again. */
    SINGLE_PURPOSE,
    /** Anything may be bought with it: selling it takes money in trust; it is a payment when it is redeemed. */
    MULTI_PURPOSE;

    /**
     * The voucher when it is sold.
     *
     * @param face in minor units, the tax in it where it is of a single purpose
     * @param goods the rate of what it is for
     * @param outside how money in trust stands: out of scope, with its reason
     */
    public TaxedAmount sold(long face, TaxRate goods, TaxRate outside) {
        return new TaxedAmount(face, PriceMode.TAX_INCLUSIVE, this == SINGLE_PURPOSE ? goods : outside);
    }

    /** The goods when they are handed over for the voucher: an amount that was taxed before is not taxed again. */
    public TaxedAmount redeemed(long goodsPrice, TaxRate goods, TaxRate outside) {
        return new TaxedAmount(goodsPrice, PriceMode.TAX_INCLUSIVE, this == SINGLE_PURPOSE ? outside : goods);
    }
}
