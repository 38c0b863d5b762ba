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
        long amount = Fraction.of(each, 0).times(Fraction.of(units)).rounded(rounding);
        return takenBack ? -amount : amount;
    }
}
