// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.basket;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;

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
        if (line.serial().isPresent()) {
            Outcome<BasketLine> piece = piece(basket, line, line.serial().get());
            if (!piece.isDone()) {
                return piece;
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

    private static Outcome<BasketLine> piece(Basket basket, BasketLine line, String serial) {
        if (!Serial.isValid(serial)) {
            return Outcome.refused(BasketReason.NO_SERIAL, "item", line.item(), "serial", serial);
        }
        Quantity quantity = line.quantity();
        if (quantity.unit().digits() > 0 || quantity.steps() != 1) {
            return Outcome.refused(
                    BasketReason.NOT_ONE_PIECE, "item", line.item(), "serial", serial, "quantity", quantity);
        }
        return basket.lines().stream().anyMatch(it -> it.id() != line.id() && it.isPiece(line))
                ? Outcome.refused(BasketReason.PIECE_TWICE, "item", line.item(), "serial", serial)
                : Outcome.done(line);
    }
}
