// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.assessment;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Text;
import java.math.BigDecimal;

/**
 * How the tax of one amount came about, so that anyone can work it out again.
 *
 * @param base the amount that it was taken from, in minor units
 * @param mode whether the base holds the tax
 * @param rate category and percentage
 * @param exact the tax in minor units before any rounding, to nine digits
 * @param rounding where and how it was rounded
 * @param tax what became of it
 */
public record TaxStep(long base, PriceMode mode, TaxRate rate, BigDecimal exact, TaxRounding rounding, long tax) {
    private static final int DIGITS = 9;

    /** What became of an amount. */
    public static TaxStep of(TaxedAmount amount, TaxRounding rounding, long tax) {
        BigDecimal exact = amount.exactTax().told(DIGITS).stripTrailingZeros();
        return new TaxStep(amount.amount(), amount.mode(), amount.rate(), exact, rounding, tax);
    }

    /** What rounding added, or took away where it is below zero. */
    public BigDecimal rounded() {
        return BigDecimal.valueOf(tax).subtract(exact);
    }

    /** In one sentence, amounts in minor units. */
    public String told(Language language) {
        boolean inside = mode == PriceMode.TAX_INCLUSIVE;
        Text sentence = inside
                ? Text.of(
                        "%s in %s comes to %s, rounded (%s, %s) to %s.", "%s ضمن %s تساوي %s، وقُرّبت (%s، %s) إلى %s.")
                : Text.of(
                        "%s on %s comes to %s, rounded (%s, %s) to %s.",
                        "%s على %s تساوي %s، وقُرّبت (%s، %s) إلى %s.");
        return String.format(
                sentence.in(language), rate, base, exact.toPlainString(), rounding.level(), rounding.rounding(), tax);
    }
}
