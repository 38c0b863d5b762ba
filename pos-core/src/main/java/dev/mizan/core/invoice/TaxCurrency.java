// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.invoice;

import dev.mizan.core.tax.internal.Fraction;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;

/**
 * The currency in which the country wants to be told the tax (BT-6, BT-111), whatever the document is in.
 *
 * @param currency of the country
 * @param rate how many of it one of the document's currency is, on the day of the tax point
 * @param rounding of the one conversion
 */
public record TaxCurrency(Currency currency, Ratio rate, Rounding rounding) {
    public TaxCurrency {
        if (rate.numerator() <= 0) {
            throw new IllegalArgumentException("a rate of exchange of " + rate);
        }
    }

    /** The tax in this currency; of the total and not of its parts, so that it is rounded once. */
    public Money of(Money tax) {
        if (tax.currency().equals(currency)) {
            return tax;
        }
        int shift = currency.digits() - tax.currency().digits();
        Fraction scale = shift >= 0 ? Fraction.of(tenToThe(shift), 1) : Fraction.of(1, tenToThe(-shift));
        return Money.ofMinor(Fraction.of(rate).times(scale).times(tax.minor()).rounded(rounding), currency);
    }

    private static long tenToThe(int digits) {
        long power = 1;
        for (int i = 0; i < digits; i++) {
            power *= 10;
        }
        return power;
    }
}
