// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.moment;

import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.price.Offer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Which moment's price a line got, and what it would have cost at the others.
 *
 * @param line as it stands in the basket
 * @param of the moment of its price
 * @param edition that held then
 * @param considered the prices of all moments that were looked at, in the order of time
 */
public record LineMoment(BasketLine line, LocalDateTime of, long edition, List<At> considered) {
    /**
     * The price of a line at a moment.
     *
     * @param moment on the store's wall
     * @param edition that held then
     * @param offer the price by its books; empty where they have none, or where a person set the line's price
     */
    public record At(LocalDateTime moment, long edition, Optional<Offer> offer) {}

    public LineMoment {
        considered = List.copyOf(considered);
    }

    /** The price that it got; empty where a person set it. */
    public Optional<Offer> chosen() {
        return considered.stream()
                .filter(at -> at.moment().equals(of))
                .findFirst()
                .flatMap(At::offer);
    }

    /** Whether the price differs between the moments. */
    public boolean crossed() {
        return considered.stream()
                        .map(at -> at.offer().map(offer -> List.of(offer.minor(), offer.unit(), offer.mode())))
                        .distinct()
                        .count()
                > 1;
    }
}
