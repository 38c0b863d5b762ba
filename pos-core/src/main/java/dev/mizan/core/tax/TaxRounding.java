// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

import dev.mizan.spi.value.Rounding;

/**
 * How tax is rounded to minor units.
 *
 * @param level where
 * @param rounding which way; of an increment of one minor unit
 */
public record TaxRounding(TaxLevel level, Rounding rounding) {
    /** Half up on the total of each rate. */
    public static final TaxRounding PER_DOCUMENT = new TaxRounding(TaxLevel.DOCUMENT, Rounding.HALF_UP);
    /** Half up on each line. */
    public static final TaxRounding PER_LINE = new TaxRounding(TaxLevel.LINE, Rounding.HALF_UP);

    public TaxRounding {
        if (rounding.increment() != 1 || rounding.mode() == Rounding.Mode.EXACT) {
            throw new IllegalArgumentException("tax is rounded to one minor unit, not by " + rounding);
        }
    }
}
