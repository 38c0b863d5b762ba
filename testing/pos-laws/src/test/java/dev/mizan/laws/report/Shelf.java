// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.report;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.ItemsChanged;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.price.Price;
import dev.mizan.core.price.PriceBook;
import dev.mizan.core.price.PriceList;
import dev.mizan.core.price.PriceListId;
import dev.mizan.core.price.PriceScope;
import dev.mizan.core.price.PricesChanged;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.Pricer;
import dev.mizan.core.pricing.PricingPolicy;
import dev.mizan.core.pricing.PricingTime;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.tax.TaxBook;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Goods at prices, for one report each. An item is written {@code "CUP 8.00"}, one of the reduced rate {@code "BREAD 2.00
 * reduced"}.
 */
record Shelf(PriceMode mode, TaxLevel level, String percent, List<String> goods) {
    private static final TaxClass REDUCED = new TaxClass("REDUCED");
    private static final PriceListId LIST = new PriceListId("SHELF");

    /** With 15 % tax in the prices. */
    static Shelf of(String... goods) {
        return new Shelf(PriceMode.TAX_INCLUSIVE, TaxLevel.DOCUMENT, "15", List.of(goods));
    }

    Shelf taxed(PriceMode how, TaxLevel where, String rate) {
        return new Shelf(how, where, rate, goods);
    }

    Books books(PromotionBook promotions) {
        List<Item> items = new ArrayList<>();
        List<Price> prices = new ArrayList<>();
        for (String line : goods) {
            String[] parts = line.split(" ");
            Sku sku = Sku.of(parts[0]);
            TaxClass taxed = parts.length > 2 ? REDUCED : TaxClass.STANDARD;
            items.add(Item.builder(sku, Text.en(parts[0])).taxClass(taxed).build());
            prices.add(new Price(LIST, sku, dev.mizan.spi.value.Unit.PIECE, sar(parts[1]), Period.ALWAYS));
        }
        PriceList list = new PriceList(LIST, Currency.SAR, mode, PriceScope.GENERAL, Period.ALWAYS);
        return Books.of(
                Catalogue.EMPTY.with(new ItemsChanged(items)),
                PriceBook.EMPTY.with(new PricesChanged(List.of(list), prices, List.of())),
                TaxBook.of(
                        new TaxRule(TaxClass.STANDARD, TaxRate.standard(percent), Period.ALWAYS),
                        new TaxRule(REDUCED, TaxRate.standard("5"), Period.ALWAYS)),
                promotions,
                new PricingPolicy(Rounding.HALF_UP, new TaxRounding(level, Rounding.HALF_UP)));
    }

    PricedBasket priced(PromotionBook promotions, Basket basket) {
        return priced(promotions, basket, Visit.PLAIN);
    }

    PricedBasket priced(PromotionBook promotions, Basket basket, Visit visit) {
        return Pricer.price(books(promotions), basket, PricingTime.on(LocalDate.of(2026, 3, 6)), visit)
                .orElseThrow();
    }

    /** Lines such as {@code "3 CUP"}. */
    static Basket basket(String... lines) {
        Basket basket = Basket.open(Counter.of(new StoreId("S1"), Currency.SAR), Shopper.WALK_IN);
        for (String line : lines) {
            String[] parts = line.split(" ");
            basket = basket.add(Sku.of(parts[1]), Quantity.pieces(Long.parseLong(parts[0])))
                    .orElseThrow();
        }
        return basket;
    }

    static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }
}
