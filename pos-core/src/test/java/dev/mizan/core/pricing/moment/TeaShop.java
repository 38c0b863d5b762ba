// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.moment;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.ItemsChanged;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.price.Price;
import dev.mizan.core.price.PriceBook;
import dev.mizan.core.price.PriceList;
import dev.mizan.core.price.PricesChanged;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.PricingPolicy;
import dev.mizan.core.pricing.PricingTime;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.tax.TaxBook;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Tea and sugar, at prices that change. */
final class TeaShop {
    static final Item TEA = Item.builder(Sku.of("TEA"), Text.of("tea", "شاي")).build();
    static final Item SUGAR =
            Item.builder(Sku.of("SUGAR"), Text.of("sugar", "سكر")).build();
    static final LocalDateTime MIDNIGHT = LocalDateTime.of(2026, 3, 2, 0, 0);
    private static final PriceList SHELF = PriceList.shelf("SHELF", Currency.SAR);

    private TeaShop() {}

    static Books books(long tea, long sugar, Promotion... promotions) {
        return books(List.of(price(TEA, tea, Period.ALWAYS), price(SUGAR, sugar, Period.ALWAYS)), promotions);
    }

    static Books books(List<Price> prices, Promotion... promotions) {
        return Books.of(
                Catalogue.EMPTY.with(new ItemsChanged(List.of(TEA, SUGAR))),
                PriceBook.EMPTY.with(new PricesChanged(List.of(SHELF), prices, List.of())),
                TaxBook.of(new TaxRule(TaxClass.STANDARD, TaxRate.standard("15"), Period.ALWAYS)),
                PromotionBook.of(promotions),
                PricingPolicy.USUAL);
    }

    static Price price(Item item, long minor, Period runs) {
        return new Price(SHELF.id(), item.sku(), item.unit(), Money.ofMinor(minor, Currency.SAR), runs);
    }

    /** Opened at a moment, empty. */
    static Basket opened(LocalDateTime at) {
        return Basket.open(Counter.of(new StoreId("riyadh"), Currency.SAR), Shopper.WALK_IN)
                .at(at);
    }

    static Basket scanned(Basket basket, Item item, LocalDateTime at) {
        return basket.at(at).add(item.sku(), Quantity.pieces(1)).orElseThrow();
    }

    static PricedAcross paid(Editions editions, Basket basket, LocalDateTime at, PricingMoment moment) {
        return asked(editions, basket, at, moment).orElseThrow();
    }

    static Outcome<PricedAcross> asked(Editions editions, Basket basket, LocalDateTime at, PricingMoment moment) {
        return MomentPricer.price(
                editions,
                basket,
                new PricingTime(at, at.toLocalDate()),
                Visit.PLAIN,
                new MomentPolicy(moment, StaleBooks.MARK));
    }

    /** What each way of choosing asks for, in the order of {@link PricingMoment}. */
    static List<Long> each(Editions editions, Basket basket, LocalDateTime at) {
        List<Long> due = new ArrayList<>();
        for (PricingMoment moment : PricingMoment.values()) {
            due.add(paid(editions, basket, at, moment).priced().due());
        }
        return due;
    }
}
