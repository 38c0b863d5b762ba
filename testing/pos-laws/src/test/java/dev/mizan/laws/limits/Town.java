// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.limits;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBuilder;
import dev.mizan.core.promotion.limit.Serials;
import dev.mizan.core.promotion.reward.AmountOff;
import dev.mizan.core.promotion.reward.Per;
import dev.mizan.core.promotion.scope.Scope;
import dev.mizan.core.tender.Cash;
import dev.mizan.plugin.store.memory.MemoryStore;
import dev.mizan.spi.id.TillId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Adoption;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoredBatch;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.PromotionTerms;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ForwardingStore;
import dev.mizan.testkit.fake.ManualEnv;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A shop of three tills that sells lamps at 60.00 and mugs at 20.00. */
final class Town {
    static final Sku LAMP = Sku.of("LAMP");
    static final Sku MUG = Sku.of("MUG");
    static final Serials.Numbered SERIALS = new Serials.Numbered("GIFT-", 4, 1, 50);

    private Town() {}

    static Shop shop() {
        return Shop.named("Corner shop", "بقالة الركن", Currency.SAR, "Asia/Riyadh")
                .vat("300000000000003", "SA", "15")
                .tills("T1", "T2", "T3")
                .env(ManualEnv.at("2026-11-22T09:00:00Z"));
    }

    /** A till on a store of its own, which can not ask. */
    static Shop alone(Shop shop) {
        return shop.policies(shop.policies().promotionTerms(PromotionTerms.USUAL.withinAllowance()));
    }

    static Mizan open(Shop shop, Promotion... promotions) {
        return furnished(Mizan.open(shop), promotions);
    }

    static Mizan furnished(Mizan mizan, Promotion... promotions) {
        mizan.catalogue().define(item(LAMP), "60.00").orElseThrow();
        mizan.catalogue().define(item(MUG), "20.00").orElseThrow();
        mizan.catalogue().setPromotions(List.of(promotions)).orElseThrow();
        return mizan;
    }

    private static Item item(Sku sku) {
        return Item.builder(sku, Text.of(sku.value(), "صنف")).build();
    }

    /** Ten off the basket. */
    static PromotionBuilder ten(String id) {
        return Promotion.builder(id, Text.of(id, "خصم")).gives(Phase.BASKET, new AmountOff(sar("10.00"), Per.BASKET));
    }

    /** Ten off for a serial coupon. */
    static PromotionBuilder gift() {
        return ten("GIFT").scope(Scope.OPEN.withCoupon("GIFT")).serials(SERIALS);
    }

    static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }

    static TillDoor till(Mizan mizan, String id) {
        TillDoor till = mizan.till(id);
        till.open(sar("0.00")).orElseThrow();
        return till;
    }

    static Basket lamp(TillDoor till) {
        return till.basket().add(LAMP, Quantity.pieces(1)).orElseThrow();
    }

    static Outcome<Sale> sell(TillDoor till, PricedBasket priced) {
        return till.sell(priced, List.of(new Cash(priced.total())));
    }

    static Outcome<Sale> sell(TillDoor till, Basket basket, String... coupons) {
        return till.price(basket, Set.of(coupons)).then(priced -> sell(till, priced));
    }

    /** Sends a till's lane up, as a link would. */
    static List<Adoption> sync(Store child, Mizan parent, String till) {
        List<Adoption> answers = new ArrayList<>();
        for (StoredBatch stored : child.readAfter(0, 10_000)) {
            if (stored.batch().lane().till().equals(new TillId(till))) {
                answers.add(parent.limits().adopt(stored.batch()));
            }
        }
        return answers;
    }

    /** A store that several programs hold at once. */
    static final class Shared extends ForwardingStore {
        Shared(MemoryStore target) {
            super(target);
        }

        @Override
        public void close() {}
    }
}
