// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.tax.TaxRounding;
import dev.mizan.spi.value.Rounding;

/**
 * How amounts become minor units.
 *
 * @param amounts how price times quantity is rounded on each line; for pieces there is nothing to round
 * @param tax how and where tax is
 */
public record PricingPolicy(Rounding amounts, TaxRounding tax) {
    /** Half up on each line, tax half up on the total of each rate. */
    public static final PricingPolicy USUAL = new PricingPolicy(Rounding.HALF_UP, TaxRounding.PER_GROUP);

    public PricingPolicy {
        if (amounts.mode() == Rounding.Mode.EXACT) {
            throw new IllegalArgumentException("a weighed line needs rounding; EXACT has none");
        }
    }
}
