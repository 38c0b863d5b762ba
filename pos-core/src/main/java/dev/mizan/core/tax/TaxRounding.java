// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

import dev.mizan.spi.value.Rounding;

/**
 * How tax is rounded to minor units: data of a jurisdiction and a kind of document, and kept with them.
 *
 * @param level where
 * @param rounding which way; of an increment of one
 * @param finer how many digits beyond the minor unit parts are rounded to, 0 to 3; the document's total is then rounded to
 *     the minor unit in the same way. HMRC lets the tax of a line be cut to 0.1p: {@code new TaxRounding(LINE, DOWN, 1)}
 *     (VAT guide, 17.5.1).
 */
public record TaxRounding(TaxLevel level, Rounding rounding, int finer) {
    /** Half up on the total of each rate. */
    public static final TaxRounding PER_GROUP = new TaxRounding(TaxLevel.GROUP, Rounding.HALF_UP);
    /** Half up on each line. */
    public static final TaxRounding PER_LINE = new TaxRounding(TaxLevel.LINE, Rounding.HALF_UP);
    /** Half up once. */
    public static final TaxRounding PER_DOCUMENT = new TaxRounding(TaxLevel.DOCUMENT, Rounding.HALF_UP);

    private static final int MOST_FINER = 3;

    public TaxRounding {
        if (rounding.increment() != 1 || rounding.mode() == Rounding.Mode.EXACT) {
            throw new IllegalArgumentException("tax is rounded to one minor unit, not by " + rounding);
        }
        if (finer < 0 || finer > MOST_FINER) {
            throw new IllegalArgumentException("tax is rounded to 0 to " + MOST_FINER + " finer digits, not " + finer);
        }
    }

    /** To the minor unit. */
    public TaxRounding(TaxLevel level, Rounding rounding) {
        this(level, rounding, 0);
    }
}
