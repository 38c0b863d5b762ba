// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.moment;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A promise of prices: a quote, a layaway or a web order.
 *
 * @param of the moment whose prices and promotions were promised, on the store's wall
 * @param until the last day on which the promise holds
 */
public record PriceHold(LocalDateTime of, LocalDate until) {
    public PriceHold {
        if (until.isBefore(of.toLocalDate())) {
            throw new IllegalArgumentException("prices of " + of + " can not be promised until " + until);
        }
    }

    /** Whether it still holds at a moment. */
    public boolean holds(LocalDateTime storeTime) {
        return !storeTime.toLocalDate().isAfter(until);
    }
}
