// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.condition;

import dev.mizan.core.promotion.target.Selector;
import java.util.Optional;

/**
 * The basket holds some goods.
 *
 * @param what which
 * @param quantity how many units at least, 1 or more
 */
public record HasItems(Selector what, long quantity) implements Condition {
    public HasItems {
        if (quantity < 1) {
            throw new IllegalArgumentException("at least one unit, not " + quantity);
        }
    }

    /** At least one of some goods. */
    public static HasItems any(Selector what) {
        return new HasItems(what, 1);
    }

    /** So many units in all. */
    public static HasItems inAll(long quantity) {
        return new HasItems(Selector.ALL, quantity);
    }

    @Override
    public long missing(Purchase purchase) {
        return quantity - purchase.quantity(what);
    }

    @Override
    public Optional<Selector> needs() {
        return what.named() ? Optional.of(what) : Optional.empty();
    }
}
