// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.why;

import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.price.Offer;
import java.util.List;

/** Where the unit price of a line comes from. */
public sealed interface PriceOrigin {
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
    }

    /**
     * A person at the till.
     *
     * @param price with the reason they gave
     */
    record ByHand(ManualPrice price) implements PriceOrigin {}
}
