// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.gen;

import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.Stacking;
import dev.mizan.core.promotion.reward.FreeShipping;
import dev.mizan.core.promotion.reward.Gift;
import dev.mizan.core.promotion.reward.Margin;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.reward.Reward;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.promotion.target.Slot;
import dev.mizan.laws.law.PromotedShop;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;

/** Promotions beside those of a {@link PromotionDraft}: gifts, delivery, and what changes prices on the shelf or raises them. */
final class Extras {
    static final List<Promotion> ALL = List.of(
            promotion(
                    "SOAP",
                    Stacking.FREE.alone(),
                    Phase.ITEM,
                    Selector.ALL,
                    new Gift(
                            Sku.of("SOAP"),
                            Quantity.pieces(2),
                            Percent.HUNDRED,
                            new Slot(Selector.groups("DRINK"), 1))),
            promotion(
                    "JUICE",
                    Stacking.FREE.group("G"),
                    Phase.ITEM,
                    Selector.ALL,
                    new Gift(
                            Sku.of("JUICE"),
                            Quantity.pieces(1),
                            Percent.of(50),
                            new Slot(Selector.ALL.atFullPrice(), 2))),
            promotion("HOME", Stacking.FREE.alone(), Phase.BASKET, Selector.ALL, new FreeShipping()),
            promotion("DEARER", Stacking.FREE, Phase.LINE, Selector.groups("FOOD"), new Margin(Percent.of(10))),
            promotion("SHELF", Stacking.FREE, Phase.CATALOGUE, Selector.groups("DRINK"), PercentOff.of("20")));

    private Extras() {}

    private static Promotion promotion(String id, Stacking stacking, Phase phase, Selector goods, Reward reward) {
        return Promotion.builder(id, Text.en(id))
                .gives(phase, goods, reward)
                .stacking(stacking)
                .build();
    }

    /** A shop with some of them too, that asks so much for delivery. */
    static PromotedShop with(ShopDraft draft, List<Promotion> some, long shipping) {
        PromotedShop shop = draft.shop(1);
        PromotionBook book = shop.books().promotions();
        List<Promotion> all = new ArrayList<>(book.promotions());
        all.addAll(some);
        PromotionBook own = PromotionBook.under(book.policy()).tags(book.tags()).guard(book.guard());
        return shop.with(own.define(all, List.of()).orElseThrow()).with(Visit.PLAIN.shippedFor(shipping));
    }
}
