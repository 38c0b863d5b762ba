// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.why;

import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.price.HeldPrice;
import dev.mizan.core.price.Offer;
import java.util.List;
import java.util.Optional;

/** Where the unit price of a line comes from. */
public sealed interface PriceOrigin {
    /** The price of a list that holds, whenever it is of; none where a person set one. */
    Optional<Offer> offer();

    /**
     * A price list.
     *
     * @param winner the price that holds
     * @param passedOver the others that would have held, the best of them first
     */
    record Listed(Offer winner, List<Offer> passedOver) implements PriceOrigin {
        public Listed {
            passedOver = List.copyOf(passedOver);
        }

        @Override
        public Optional<Offer> offer() {
            return Optional.of(winner);
        }
    }

    /**
     * A price list as it stood at another moment.
     *
     * @param price that the line keeps
     */
    record Held(HeldPrice price) implements PriceOrigin {
        @Override
        public Optional<Offer> offer() {
            return Optional.of(price.offer());
        }
    }

    /**
     * A person at the till.
     *
     * @param price with the reason they gave
     */
    record ByHand(ManualPrice price) implements PriceOrigin {
        @Override
        public Optional<Offer> offer() {
            return Optional.empty();
        }
    }
}
