// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.special;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.assessment.TaxedAmount;
import java.util.List;

/**
 * The margin scheme for second-hand goods (Directive 2006/112/EC, 312-325; KSA VAT regulations, 48): only what the shop earns
 * is taxed, the tax within it; a loss is not taxed and makes no other tax less. The document does not show the tax.
 *
 * @param taxed the rate of the margin
 * @param cost how the part that was paid for the goods stands: out of scope, with its reason
 */
public record MarginTax(TaxRate taxed, TaxRate cost) {
    public MarginTax {
        if (!cost.percent().isZero()) {
            throw new IllegalArgumentException("the cost bears no tax, not " + cost);
        }
    }

    /** First the part that covers the cost, then the margin; they sum to the price. */
    public List<TaxedAmount> of(long price, long paid) {
        long margin = Math.max(0, price - paid);
        return List.of(
                new TaxedAmount(price - margin, PriceMode.TAX_INCLUSIVE, cost),
                new TaxedAmount(margin, PriceMode.TAX_INCLUSIVE, taxed));
    }
}
