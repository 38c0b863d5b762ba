// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.special;

import dev.mizan.core.tax.TaxReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;

/**
 * Tax that a visitor gets back for goods taken out of the country. The sale stays taxed; the refund is paid by the scheme's
 * operator after the export is proved.
 *
 * @param least the gross amount of one invoice from which it is granted
 * @param share of the tax that is given back
 * @param fee the operator's, taken off
 */
public record TouristRefund(Money least, Percent share, Money fee) {
    /** What is given back for an invoice, zero or more. */
    public Outcome<Money> of(Money gross, Money tax, Rounding rounding) {
        if (gross.minor() < least.minor()) {
            return Outcome.refused(TaxReason.BELOW_REFUND, "total", gross, "least", least);
        }
        Money back = tax.percent(share, rounding).minus(fee);
        return Outcome.done(back.max(Money.zero(back.currency())));
    }
}
