// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.spi.organisation.Times;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The moment that a basket is priced at. Prices go by the calendar of the store, rates by the tax point: a sale at 00:40
 * on 1 January has January's prices and rates whichever day its Z report is of.
 *
 * @param storeTime date and time of day on the store's wall
 * @param taxPoint the date that decides the rate
 */
public record PricingTime(LocalDateTime storeTime, LocalDate taxPoint) {
    /** When something happened, in the store's zone. */
    public static PricingTime of(Times times, ZoneId zone) {
        return new PricingTime(LocalDateTime.ofInstant(times.occurredAt(), zone), times.taxPoint());
    }

    /** The start of a day. */
    public static PricingTime on(LocalDate day) {
        return new PricingTime(day.atStartOfDay(), day);
    }

    /** The date whose prices hold. */
    public LocalDate pricesOn() {
        return storeTime.toLocalDate();
    }
}
