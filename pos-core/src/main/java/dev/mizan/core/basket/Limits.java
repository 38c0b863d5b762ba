// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.basket;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import java.util.HashSet;
import java.util.Set;

/** What a line may hold. */
final class Limits {
    private Limits() {}

    static Outcome<BasketLine> check(Basket basket, BasketLine line) {
        Quantity quantity = line.quantity();
        if (!quantity.isPositive()) {
            return Outcome.refused(BasketReason.QUANTITY_NOT_POSITIVE, "item", line.item(), "quantity", quantity);
        }
        if (quantity.steps() > Basket.MAX_QUANTITY * quantity.unit().stepsInOne()) {
            return Outcome.refused(
                    BasketReason.QUANTITY_TOO_LARGE,
                    "item",
                    line.item(),
                    "quantity",
                    quantity,
                    "limit",
                    Basket.MAX_QUANTITY);
        }
        if (line.namesPieces()) {
            Outcome<BasketLine> pieces = pieces(basket, line);
            if (!pieces.isDone()) {
                return pieces;
            }
        }
        if (line.counted() != 0) {
            boolean weighed = quantity.unit().digits() > 0;
            if (!weighed || line.counted() < 0 || line.counted() > Basket.MAX_QUANTITY) {
                return Outcome.refused(
                        BasketReason.NO_COUNT, "item", line.item(), "count", line.counted(), "quantity", quantity);
            }
        }
        if (line.manualPrice().isPresent()) {
            var price = line.manualPrice().get().unitPrice();
            if (!price.currency().equals(basket.currency())) {
                return Outcome.refused(BasketReason.WRONG_CURRENCY, "price", price, "currency", basket.currency());
            }
        }
        return Outcome.done(line);
    }

    private static Outcome<BasketLine> pieces(Basket basket, BasketLine line) {
        Quantity quantity = line.quantity();
        Set<PartPiece> seen = new HashSet<>();
        for (PartPiece piece : line.pieces()) {
            if (!Serial.isValid(piece.serial())) {
                return Outcome.refused(BasketReason.NO_SERIAL, "item", piece.item(), "serial", piece.serial());
            }
            if (quantity.unit().digits() > 0 || quantity.steps() != 1) {
                return Outcome.refused(
                        BasketReason.NOT_ONE_PIECE,
                        "item",
                        line.item(),
                        "serial",
                        piece.serial(),
                        "quantity",
                        quantity);
            }
            if (!seen.add(piece)
                    || basket.lines().stream()
                            .anyMatch(it -> it.id() != line.id() && it.pieces().contains(piece))) {
                return Outcome.refused(BasketReason.PIECE_TWICE, "item", piece.item(), "serial", piece.serial());
            }
        }
        return Outcome.done(line);
    }
}
