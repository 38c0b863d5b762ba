// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.price.HeldPrice;
import dev.mizan.spi.organisation.Times;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;

/**
 * The moment that a basket is priced at. Prices go by the calendar of the store, rates by the tax point: a sale at 00:40
 * on 1 January has January's prices and rates whichever day its Z report is of.
 *
 * @param storeTime date and time of day on the store's wall: what promotions and prices go by
 * @param taxPoint the date that decides the rate
 * @param held prices of other moments that lines keep, by the numbers of their lines
 */
public record PricingTime(LocalDateTime storeTime, LocalDate taxPoint, Map<Integer, HeldPrice> held) {
    public PricingTime {
        held = Map.copyOf(held);
    }

    /** A moment whose own prices hold. */
    public PricingTime(LocalDateTime storeTime, LocalDate taxPoint) {
        this(storeTime, taxPoint, Map.of());
    }

    /** When something happened, in the store's zone. */
    public static PricingTime of(Times times, ZoneId zone) {
        return new PricingTime(LocalDateTime.ofInstant(times.occurredAt(), zone), times.taxPoint());
    }

    /** The start of a day. */
    public static PricingTime on(LocalDate day) {
        return new PricingTime(day.atStartOfDay(), day);
    }

    /** The same moment, with prices of others on some lines. */
    public PricingTime holding(Map<Integer, HeldPrice> prices) {
        return new PricingTime(storeTime, taxPoint, prices);
    }

    /** The same tax point, with the promotions and prices of another moment. */
    public PricingTime asOf(LocalDateTime other) {
        return new PricingTime(other, taxPoint, held);
    }

    /** The date whose prices hold. */
    public LocalDate pricesOn() {
        return storeTime.toLocalDate();
    }
}
