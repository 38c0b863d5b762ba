// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.ManualPrice;
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
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.condition.Spend;
import dev.mizan.core.promotion.reward.BuyGet;
import dev.mizan.core.promotion.reward.CheapestFree;
import dev.mizan.core.promotion.reward.GroupPercent;
import dev.mizan.core.promotion.reward.GroupPrice;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.reward.Reward;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.promotion.target.Slot;
import dev.mizan.core.tax.TaxBook;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A shop whose deals mostly name items, as drawn; and what a cashier does to a basket. */
final class ScanShop {
    private static final int ITEMS = 14;
    private static final Currency SAR = Currency.SAR;

    private final Random random;
    private final List<Promotion> promotions = new ArrayList<>();
    final Books books;

    ScanShop(Random random) {
        this.random = random;
        int deals = 1 + random.nextInt(7);
        for (int i = 0; i < deals; i++) {
            promotions.add(deal("DEAL-" + i));
        }
        if (random.nextInt(3) == 0) {
            promotions.add(Promotion.builder("ALL", Text.en("all"))
                    .when(Spend.atLeast(sar(3_000)))
                    .gives(Phase.BASKET, PercentOff.of("5"))
                    .build());
        }
        books = books(promotions);
    }

    private Promotion deal(String id) {
        Selector goods = Selector.items(code(), code(), code());
        if (random.nextInt(4) == 0) {
            return Promotion.builder(id, Text.en(id))
                    .gives(Phase.LINE, goods, PercentOff.of("" + (5 + random.nextInt(40))))
                    .build();
        }
        Selector target = random.nextInt(6) == 0 ? Selector.groups("G" + random.nextInt(3)) : goods;
        return Promotion.builder(id, Text.en(id))
                .gives(Phase.ITEM, target, reward(goods))
                .build();
    }

    private Reward reward(Selector goods) {
        int size = 1 + random.nextInt(3);
        return switch (random.nextInt(4)) {
            case 0 -> new GroupPercent(size, Percent.of("" + (5 + random.nextInt(60))));
            case 1 -> new GroupPrice(size, sar(100 + random.nextInt(2_000)));
            case 2 -> new CheapestFree(size + 1, 1, Percent.HUNDRED);
            default -> BuyGet.free(new Slot(goods, size), new Slot(Selector.items(code(), code()), 1));
        };
    }

    private String code() {
        return "I" + random.nextInt(ITEMS);
    }

    private static Money sar(long minor) {
        return Money.ofMinor(minor, SAR);
    }

    private Books books(List<Promotion> deals) {
        PriceMode mode = PriceMode.values()[random.nextInt(PriceMode.values().length)];
        PriceListId shelf = new PriceListId("SHELF");
        List<Item> items = new ArrayList<>();
        List<Price> prices = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            Unit unit = i % 5 == 4 ? Unit.KILOGRAM : Unit.PIECE;
            Sku sku = Sku.of("I" + i);
            items.add(Item.builder(sku, Text.en("item")).unit(unit).path("G" + i % 3).build());
            prices.add(new Price(shelf, sku, unit, sar(50 + random.nextInt(1_500)), Period.ALWAYS));
            if (i % 7 == 3) {
                prices.add(new Price(shelf, sku, unit, sar(40), Period.ALWAYS, Quantity.of(6, unit)));
            }
        }
        TaxLevel level = TaxLevel.values()[random.nextInt(TaxLevel.values().length)];
        PriceList list = new PriceList(shelf, SAR, mode, PriceScope.GENERAL, Period.ALWAYS);
        return Books.of(
                Catalogue.EMPTY.with(new ItemsChanged(items)),
                PriceBook.EMPTY.with(new PricesChanged(List.of(list), prices, List.of())),
                TaxBook.of(new TaxRule(TaxClass.STANDARD, TaxRate.standard("15"), Period.ALWAYS)),
                PromotionBook.of(deals.toArray(Promotion[]::new)),
                new PricingPolicy(Rounding.HALF_UP, new TaxRounding(level, Rounding.HALF_UP)));
    }

    /** The same shop with one promotion more. */
    Books with(Promotion more) {
        PromotionBook all = books.promotions().define(List.of(more), List.of()).orElseThrow();
        return books.promotedBy(all);
    }

    Basket open() {
        return Basket.open(Counter.of(new StoreId("S1"), SAR), Shopper.WALK_IN);
    }

    PricingTime day() {
        return PricingTime.on(LocalDate.of(2026, 11, 1 + random.nextInt(2)));
    }

    /** Another line, another quantity, another price, a line less, or a line that can not be priced. */
    Basket next(Basket basket) {
        int act = basket.isEmpty() ? 0 : random.nextInt(10);
        if (act < 5) {
            int item = random.nextInt(ITEMS);
            Unit unit = item % 5 == 4 ? Unit.KILOGRAM : Unit.PIECE;
            return basket.add(Sku.of("I" + item), new Quantity(1 + random.nextInt(5), unit))
                    .orElseThrow();
        }
        var line = basket.line(random.nextInt(basket.size()));
        return switch (act) {
            case 5, 6 -> basket.change(line.id(), new Quantity(1 + random.nextInt(9), line.quantity().unit()))
                    .orElseThrow();
            case 7 -> basket.override(line.id(), new ManualPrice(sar(99), PriceMode.TAX_INCLUSIVE, "damaged"))
                    .orElseThrow();
            case 8 -> random.nextInt(4) == 0
                    ? basket.add(Sku.of("NOBODY-KNOWS"), Quantity.pieces(1)).orElseThrow()
                    : basket.bookPrice(line.id()).orElseThrow();
            default -> basket.remove(line.id()).orElseThrow();
        };
    }
}
