// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.lot;

import dev.mizan.spi.value.Quantity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Goods that were made together.
 *
 * @param expiry the last day of use; empty where they keep
 */
public record Lot(String number, Quantity quantity, Optional<LocalDate> expiry, LocalDate received) {
    /** First what expires first, then what came first, then by number; what keeps is last. */
    static final Comparator<Lot> FIRST_EXPIRED = Comparator.comparing(
                    (Lot lot) -> lot.expiry().orElse(LocalDate.MAX))
            .thenComparing(Lot::received)
            .thenComparing(Lot::number);

    /** Whether it may leave on a day and keep so many days after it. */
    public boolean usable(LocalDate on, int daysLeft) {
        return quantity.isPositive()
                && expiry.map(last -> !last.isBefore(on.plusDays(daysLeft))).orElse(true);
    }
}
