// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.why;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import java.math.BigDecimal;

/**
 * An amount that was not one of minor units and became one.
 *
 * @param what of which amount
 * @param exact what it was, in the currency's unit, cut off after {@value #DIGITS} digits
 * @param rounded what it became
 * @param how by which rounding
 */
public record RoundingStep(What what, BigDecimal exact, Money rounded, Rounding how) {
    /** How many digits of an exact amount are told. */
    public static final int DIGITS = 6;

    /** Which amount. */
    public enum What {
        /** Price times quantity of the line. */
        AMOUNT,
        /** The tax of the line, rounded by itself. */
        TAX_OF_LINE,
        /** The tax of a line, its share of what its rate came to. */
        TAX_OF_GROUP,
        /** The tax of a line, its share of what the document came to. */
        TAX_OF_DOCUMENT
    }
}
