// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.special;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.assessment.TaxedAmount;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.util.List;

/**
 * Sales in another's name: phone credit, bills, tickets. Only the commission is the shop's supply; the rest is owed to the
 * principal and bears no tax here.
 *
 * @param commission of the face value, the tax in it
 * @param taxed the rate of the commission
 * @param principal how the rest stands on the document: out of scope, with its reason
 */
public record AgentTax(Percent commission, TaxRate taxed, TaxRate principal) {
    public AgentTax {
        if (commission.isNegative()
                || commission.compareTo(Percent.HUNDRED) > 0
                || !principal.percent().isZero()) {
            throw new IllegalArgumentException("a commission of " + commission + " %, the rest at " + principal);
        }
    }

    /** First what is the principal's, then the commission; they sum to the face value. */
    public List<TaxedAmount> of(long faceValue, Rounding rounding) {
        long own = own(faceValue, commission, rounding);
        return List.of(
                new TaxedAmount(faceValue - own, PriceMode.TAX_INCLUSIVE, principal),
                new TaxedAmount(own, PriceMode.TAX_INCLUSIVE, taxed));
    }

    /** What of a face value is the commission, the tax in it. */
    public static long own(long faceValue, Percent commission, Rounding rounding) {
        return rounding.multiplyDivide(faceValue, commission.millionths(), Percent.ONE_WHOLE);
    }
}
