// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.special;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.assessment.TaxedAmount;
import dev.mizan.spi.value.Remainder;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One price for several supplies: what part of it each rate bears, by stand-alone prices (IFRS 15.74; the tax follows).
 *
 * @param parts what is in the bundle
 */
public record BundleTax(List<Part> parts) {
    /**
     * One supply of a bundle.
     *
     * @param standAlone its price alone, in minor units, above zero
     * @param rate of it alone
     */
    public record Part(long standAlone, TaxRate rate) {
        public Part {
            if (standAlone <= 0) {
                throw new IllegalArgumentException("a part of a bundle that costs " + standAlone + " alone");
            }
        }
    }

    public BundleTax {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a bundle of nothing");
        }
    }

    /** The parts of the bundle's price, in their order; they sum to it. */
    public List<TaxedAmount> of(long price, PriceMode mode) {
        long[] shares = Remainder.LARGEST_REMAINDER.split(
                price, parts.stream().mapToLong(Part::standAlone).toArray());
        return IntStream.range(0, shares.length)
                .mapToObj(i -> new TaxedAmount(shares[i], mode, parts.get(i).rate()))
                .toList();
    }
}
