// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.replenish;

import java.math.BigDecimal;
import java.math.MathContext;

/** Formulas with roots and quantiles are worked out to 30 digits; a caller rounds what it orders. */
final class Precision {
    static final MathContext DIGITS = new MathContext(30);
    static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Precision() {}

    static void positive(BigDecimal number, String name) {
        if (number.signum() <= 0) {
            throw new IllegalArgumentException(name + " must be above zero, not " + number);
        }
    }

    static void notNegative(BigDecimal number, String name) {
        if (number.signum() < 0) {
            throw new IllegalArgumentException(name + " must not be below zero, not " + number);
        }
    }
}
