// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.basket;

import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One line of a basket. It names the item and pins no book, so that a parked basket is priced anew when it comes back.
 *
 * @param id its number within the basket, from 1; never given twice in one basket
 * @param item what is bought
 * @param quantity how much, above zero, in the unit that it is sold by
 * @param manualPrice what a person set in place of the book's price
 * @param scanned when it came into the basket, by the clock on the store's wall; known only where the basket is told the
 *     time, see {@link Basket#at}
 * @param serial the number of this one piece, where its symbol told one; see {@link Basket#piece}
 */
public record BasketLine(
        int id,
        Sku item,
        Quantity quantity,
        Optional<ManualPrice> manualPrice,
        Optional<LocalDateTime> scanned,
        Optional<String> serial) {
    /** A line of goods that are not told apart. */
    public BasketLine(
            int id, Sku item, Quantity quantity, Optional<ManualPrice> manualPrice, Optional<LocalDateTime> scanned) {
        this(id, item, quantity, manualPrice, scanned, Optional.empty());
    }

    /** A line of a basket that was not told the time. */
    public BasketLine(int id, Sku item, Quantity quantity, Optional<ManualPrice> manualPrice) {
        this(id, item, quantity, manualPrice, Optional.empty(), Optional.empty());
    }

    BasketLine with(Quantity changed) {
        return new BasketLine(id, item, changed, manualPrice, scanned, serial);
    }

    BasketLine with(Optional<ManualPrice> changed) {
        return new BasketLine(id, item, quantity, changed, scanned, serial);
    }

    BasketLine withoutTime() {
        return new BasketLine(id, item, quantity, manualPrice, Optional.empty(), serial);
    }

    BasketLine piece(String number) {
        return new BasketLine(id, item, quantity, manualPrice, scanned, Optional.of(number));
    }

    /** Whether another line is the same piece. */
    boolean isPiece(BasketLine other) {
        return serial.isPresent() && serial.equals(other.serial) && item.equals(other.item);
    }

    boolean takes(Sku sku, Quantity more, Optional<LocalDateTime> at) {
        return item.equals(sku)
                && quantity.unit().equals(more.unit())
                && manualPrice.isEmpty()
                && serial.isEmpty()
                && scanned.equals(at);
    }
}
