// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.basket;

import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import java.time.LocalDateTime;
import java.util.ArrayList;
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
 * @param parts which pieces of its components go with this one kit; see {@link Basket#part}
 * @param counted of how many pieces its weight is; zero where nobody told, see {@link Basket#counted}
 */
public record BasketLine(
        int id,
        Sku item,
        Quantity quantity,
        Optional<ManualPrice> manualPrice,
        Optional<LocalDateTime> scanned,
        Optional<String> serial,
        List<String> chosen,
        List<PartPiece> parts,
        long counted) {
    public BasketLine {
        chosen = List.copyOf(chosen);
        parts = List.copyOf(parts);
    }

    /** A line whose weight is of pieces that nobody counted. */
    public BasketLine(
            int id,
            Sku item,
            Quantity quantity,
            Optional<ManualPrice> manualPrice,
            Optional<LocalDateTime> scanned,
            Optional<String> serial,
            List<String> chosen,
            List<PartPiece> parts) {
        this(id, item, quantity, manualPrice, scanned, serial, chosen, parts, 0);
    }

    /** A line that is no kit of pieces that are told apart. */
    public BasketLine(
            int id,
            Sku item,
            Quantity quantity,
            Optional<ManualPrice> manualPrice,
            Optional<LocalDateTime> scanned,
            Optional<String> serial,
            List<String> chosen) {
        this(id, item, quantity, manualPrice, scanned, serial, chosen, List.of());
    }

    /** A line without choices, of goods that are not told apart. */
    public BasketLine(
            int id, Sku item, Quantity quantity, Optional<ManualPrice> manualPrice, Optional<LocalDateTime> scanned) {
        this(id, item, quantity, manualPrice, scanned, Optional.empty(), List.of());
    }

    /** A line of a basket that was not told the time. */
    public BasketLine(int id, Sku item, Quantity quantity, Optional<ManualPrice> manualPrice) {
        this(id, item, quantity, manualPrice, Optional.empty());
    }

    BasketLine with(Quantity changed) {
        return new BasketLine(id, item, changed, manualPrice, scanned, serial, chosen, parts, counted);
    }

    BasketLine with(Optional<ManualPrice> changed) {
        return new BasketLine(id, item, quantity, changed, scanned, serial, chosen, parts, counted);
    }

    BasketLine with(List<String> choices) {
        return new BasketLine(id, item, quantity, manualPrice, scanned, serial, choices, parts, counted);
    }

    BasketLine counted(long pieces) {
        return new BasketLine(id, item, quantity, manualPrice, scanned, serial, chosen, parts, pieces);
    }

    BasketLine withoutTime() {
        return new BasketLine(id, item, quantity, manualPrice, Optional.empty(), serial, chosen, parts, counted);
    }

    BasketLine piece(String number) {
        return new BasketLine(id, item, quantity, manualPrice, scanned, Optional.of(number), chosen, parts, counted);
    }

    BasketLine part(PartPiece piece) {
        List<PartPiece> more = new ArrayList<>(parts);
        more.add(piece);
        return new BasketLine(id, item, quantity, manualPrice, scanned, serial, chosen, more, counted);
    }

    /** Whether it is a piece that is told apart, or a kit of such. */
    boolean namesPieces() {
        return serial.isPresent() || !parts.isEmpty();
    }

    /** The pieces that it is, or that go with it. */
    List<PartPiece> pieces() {
        List<PartPiece> all = new ArrayList<>(parts);
        serial.ifPresent(it -> all.add(new PartPiece(item, it)));
        return all;
    }

    boolean takes(Sku sku, Quantity more, Optional<LocalDateTime> at) {
        return item.equals(sku)
                && quantity.unit().equals(more.unit())
                && manualPrice.isEmpty()
                && serial.isEmpty()
                && chosen.isEmpty()
                && parts.isEmpty()
                && counted == 0
                && scanned.equals(at);
    }
}
