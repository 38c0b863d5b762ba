// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.ahead;

import dev.mizan.inventory.availability.AvailableToPromise;
import dev.mizan.spi.value.Sku;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What of an item can still be promised, day by day, in steps of its unit.
 *
 * @param from the first day: today
 * @param days discrete and cumulative; as many as were asked for, and more where something is promised or due later
 */
public record Promisable(Sku sku, LocalDate from, AvailableToPromise days) {
    /** The most that can be promised for a day without breaking a promise for it or a later one; zero before today. */
    public long on(LocalDate day) {
        long place = ChronoUnit.DAYS.between(from, day);
        int last = days.orders().size() - 1;
        return place < 0 ? 0 : days.cumulative().get((int) Math.min(place, last));
    }
}
