// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.price;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.laws.law.PromotedShop;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;

/** Turns what a basket without tax comes to into prices with tax. */
final class Inclusive {
    private Inclusive() {}

    /** One piece for each line, at what the line came to. */
    static PromotedShop of(PromotedShop shop, PricedBasket without) {
        Basket basket = shop.basket().clear();
        for (int i = 0; i < without.size(); i++) {
            Money gross = Money.ofMinor(without.gross(i), without.currency());
            basket = basket.add(
                            without.basket().line(i).item(),
                            Quantity.pieces(1),
                            new ManualPrice(gross, PriceMode.TAX_INCLUSIVE, "ROUND-TRIP"))
                    .orElseThrow();
        }
        return shop.with(basket);
    }
}
