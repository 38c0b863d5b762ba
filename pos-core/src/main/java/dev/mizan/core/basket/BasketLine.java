// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.basket;

import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import java.time.LocalDateTime;
import java.util.List;
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
 * @param chosen what was chosen of it, by codes of the item's choices, in the order of choosing
 */
public record BasketLine(
        int id,
        Sku item,
        Quantity quantity,
        Optional<ManualPrice> manualPrice,
        Optional<LocalDateTime> scanned,
        Optional<String> serial,
        List<String> chosen) {
    public BasketLine {
        chosen = List.copyOf(chosen);
    }

    /** A line of goods that are not told apart, without choices. */
    public BasketLine(
            int id, Sku item, Quantity quantity, Optional<ManualPrice> manualPrice, Optional<LocalDateTime> scanned) {
        this(id, item, quantity, manualPrice, scanned, Optional.empty(), List.of());
    }

    /** A line of a basket that was not told the time. */
    public BasketLine(int id, Sku item, Quantity quantity, Optional<ManualPrice> manualPrice) {
        this(id, item, quantity, manualPrice, Optional.empty());
    }

    BasketLine with(Quantity changed) {
        return new BasketLine(id, item, changed, manualPrice, scanned, serial, chosen);
    }

    BasketLine with(Optional<ManualPrice> changed) {
        return new BasketLine(id, item, quantity, changed, scanned, serial, chosen);
    }

    BasketLine with(List<String> choices) {
        return new BasketLine(id, item, quantity, manualPrice, scanned, serial, choices);
    }

    BasketLine withoutTime() {
        return new BasketLine(id, item, quantity, manualPrice, Optional.empty(), serial, chosen);
    }

    BasketLine piece(String number) {
        return new BasketLine(id, item, quantity, manualPrice, scanned, Optional.of(number), chosen);
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
                && chosen.isEmpty()
                && scanned.equals(at);
    }
}
