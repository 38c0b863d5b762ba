// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.gen;

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
import dev.mizan.core.pricing.PricingPolicy;
import dev.mizan.core.pricing.PricingTime;
import dev.mizan.core.promotion.Floor;
import dev.mizan.core.promotion.Guard;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.PromotionPolicy;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.tax.TaxBook;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.laws.law.PromotedShop;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A shop with promotions and a basket in it, as figures, so that it shrinks and all its amounts can be scaled.
 *
 * @param mode whether its prices hold the tax
 * @param prices of its six items, the fifth by the kilogram
 * @param lines an item and a quantity each, in one number
 * @param promotions in the order of their definition; of one name the last
 * @param policy for promotions
 * @param floor for food, or none where it is below 300
 * @param level where tax is rounded
 */
public record ShopDraft(
        PriceMode mode,
        List<Long> prices,
        List<Integer> lines,
        List<PromotionDraft> promotions,
        PromotionPolicy policy,
        long floor,
        TaxLevel level) {
    /** How many items there are. */
    public static final int ITEMS = 6;

    /** The shop, its amounts counted in so many minor units. */
    public PromotedShop shop(long unit) {
        Catalogue catalogue = Catalogue.EMPTY.with(new ItemsChanged(List.of(
                item("COLA", Unit.PIECE, "DRINK"),
                item("JUICE", Unit.PIECE, "DRINK"),
                item("BREAD", Unit.PIECE, "FOOD"),
                item("CAKE", Unit.PIECE, "FOOD"),
                item("RICE", Unit.KILOGRAM, "FOOD"),
                item("SOAP", Unit.PIECE, "HOME"))));
        Books books = Books.of(
                catalogue,
                prices(catalogue, unit),
                TaxBook.of(new TaxRule(TaxClass.STANDARD, TaxRate.standard("15"), Period.ALWAYS)),
                book(unit),
                new PricingPolicy(Rounding.HALF_UP, new TaxRounding(level, Rounding.HALF_UP)));
        PricingTime noon = PricingTime.on(LocalDate.of(2026, 3, 6));
        return new PromotedShop(books, basket(catalogue), noon, Visit.PLAIN);
    }

    private static Item item(String sku, Unit unit, String group) {
        return Item.builder(Sku.of(sku), Text.en(sku))
                .unit(unit)
                .path("ALL", group)
                .build();
    }

    private PriceBook prices(Catalogue catalogue, long unit) {
        PriceListId id = new PriceListId("MARKET");
        List<Price> all = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            Money amount = Money.ofMinor(prices.get(i) * unit, Currency.SAR);
            all.add(new Price(id, catalogue.item(i).sku(), catalogue.item(i).unit(), amount, Period.ALWAYS));
        }
        PriceList list = new PriceList(id, Currency.SAR, mode, PriceScope.GENERAL, Period.ALWAYS);
        return PriceBook.EMPTY.with(new PricesChanged(List.of(list), all, List.of()));
    }

    private PromotionBook book(long unit) {
        Map<Integer, Promotion> byName = new LinkedHashMap<>();
        promotions.forEach(it -> byName.put(it.name(), it.at(unit)));
        Floor food = new Floor(Selector.groups("FOOD"), Money.ofMinor(floor * unit, Currency.SAR));
        Floor all = new Floor(Selector.ALL, Money.ofMinor(50 * unit, Currency.SAR));
        return PromotionBook.under(policy)
                .tags(Map.of("SPRING", Set.of(Sku.of("COLA"), Sku.of("CAKE"), Sku.of("SOAP"))))
                .guard(floor < 300 ? Guard.NONE : Guard.NONE.floors(food, all))
                .define(List.copyOf(byName.values()), List.of())
                .orElseThrow();
    }

    private Basket basket(Catalogue catalogue) {
        Basket basket = Basket.open(Counter.of(new StoreId("S1"), Currency.SAR), Shopper.WALK_IN);
        for (int code : lines) {
            Item item = catalogue.item(code % ITEMS);
            long steps = 1L + code / ITEMS % (item.unit() == Unit.PIECE ? 5 : 3_000);
            basket = basket.add(item.sku(), new Quantity(steps, item.unit())).orElseThrow();
        }
        return basket;
    }

    /** The same with tax rounded elsewhere. */
    public ShopDraft at(TaxLevel other) {
        return new ShopDraft(mode, prices, lines, promotions, policy, floor, other);
    }

    /** The same shop with other prices for tax. */
    public ShopDraft at(PriceMode other) {
        return new ShopDraft(other, prices, lines, promotions, policy, floor, level);
    }

    /** The same with a floor for food, or none where it is below 300. */
    ShopDraft withFloor(long other) {
        return new ShopDraft(mode, prices, lines, promotions, policy, other, level);
    }

    /** The same with other promotions. */
    public ShopDraft with(List<PromotionDraft> others) {
        return new ShopDraft(mode, prices, lines, others, policy, floor, level);
    }
}
