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
        if (line.manualPrice().isPresent()) {
            var price = line.manualPrice().get().unitPrice();
            if (!price.currency().equals(basket.currency())) {
                return Outcome.refused(BasketReason.WRONG_CURRENCY, "price", price, "currency", basket.currency());
            }
        }
        return Outcome.done(line);
    }
}
