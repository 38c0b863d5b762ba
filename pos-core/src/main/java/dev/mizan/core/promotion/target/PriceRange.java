// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.target;

import dev.mizan.spi.value.Money;
import java.util.Optional;

/**
 * Unit prices before any promotion, both ends included.
 *
 * @param from the least, or any
 * @param to the most, or any
 */
public record PriceRange(Optional<Money> from, Optional<Money> to) {
    /** Every price. */
    public static final PriceRange ANY = new PriceRange(Optional.empty(), Optional.empty());

    /** From an amount up. */
    public static PriceRange from(Money least) {
        return new PriceRange(Optional.of(least), Optional.empty());
    }

    /** Up to an amount. */
    public static PriceRange upTo(Money most) {
        return new PriceRange(Optional.empty(), Optional.of(most));
    }

    /** Whether a price in minor units lies in it. */
    public boolean covers(long minor) {
        return (from.isEmpty() || from.get().minor() <= minor)
                && (to.isEmpty() || minor <= to.get().minor());
    }
}
