// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.condition;

import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.value.Currency;
import java.util.Optional;
import java.util.Set;

/**
 * Something that must be so, tested once for each basket, where the first benefit of the promotion is due. Open: a host
 * may implement its own.
 *
 * <p>An implementation is a pure, cheap, immutable value: it is asked on the thread that prices, for every basket in which
 * the promotion might apply, must not block, and what it throws makes the pricing throw.
 */
public interface Condition {
    /** Whether it is so. */
    default boolean holds(Purchase purchase) {
        return missing(purchase) <= 0;
    }

    /**
     * How much is missing, in minor units or in units of goods; zero or less where it holds. What can not be told as an
     * amount is 1.
     */
    long missing(Purchase purchase);

    /** Goods without which it can not hold, where there are such: an index finds the promotion by them. */
    default Optional<Selector> needs() {
        return Optional.empty();
    }

    /** The least units that a line must have to be reduced; 0 for any. */
    default long leastOnLine() {
        return 0;
    }

    /** Kinds of payment without which it would not hold: what it was given for is then paid by these and no others. */
    default Set<String> paidBy() {
        return Set.of();
    }

    /** Of the amounts in it; a basket in another currency does not get the promotion. */
    default Optional<Currency> currency() {
        return Optional.empty();
    }
}
