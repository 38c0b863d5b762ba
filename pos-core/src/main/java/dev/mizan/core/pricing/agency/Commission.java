// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.agency;

import dev.mizan.core.tax.special.AgentTax;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;

/**
 * What the shop keeps of one piece that it sells in another's name.
 *
 * @param share of the face value, the tax in it, 0 to 100 %
 * @param each so many minor units on top of the share, the tax in them; zero or more
 * @param item the shop's own service as which it stands on a bill, with its own tax class
 */
public record Commission(Percent share, long each, Sku item) {
    public Commission {
        if (share.isNegative() || share.compareTo(Percent.HUNDRED) > 0 || each < 0) {
            throw new IllegalArgumentException("a commission of " + share + " % and " + each);
        }
    }

    /** Of one face value in minor units, half up. */
    public long of(long face) {
        return AgentTax.own(face, share, Rounding.HALF_UP) + each;
    }
}
