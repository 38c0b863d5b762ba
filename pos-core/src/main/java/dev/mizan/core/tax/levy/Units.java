// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.levy;

import dev.mizan.core.tax.internal.Fraction;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import java.math.BigDecimal;

/** An amount for each unit, times the units. */
final class Units {
    private Units() {}

    static long of(BigDecimal each, Ratio units, boolean takenBack, Rounding rounding) {
        // A return may count its units below zero too: the sign is taken once.
        boolean below = units.numerator() < 0;
        Ratio count = below ? new Ratio(-units.numerator(), units.denominator()) : units;
        long amount = Fraction.of(each, 0).times(Fraction.of(count)).rounded(rounding);
        return takenBack || below ? -amount : amount;
    }
}
