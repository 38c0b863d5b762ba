// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.house;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.catalog.Item;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.spi.organisation.TradingDay;
import dev.mizan.spi.outcome.Env;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** The shop that the tests of the house are about: coffee at 11.50 and cups at 23.00, VAT 15 % in them. */
final class CornerShop {
    static final Sku COFFEE = Sku.of("COFFEE");
    static final Sku CUP = Sku.of("CUP");

    private CornerShop() {}

    /** In Riyadh; a trading day ends at four in the morning. */
    static Shop of(Kept kept, Env env) {
        return Shop.named("Corner shop", "بقالة الركن", Currency.SAR, "Asia/Riyadh")
                .vat("300000000000003", "SA", "15")
                .tradingDay(new TradingDay(ZoneId.of("Asia/Riyadh"), LocalTime.of(4, 0)))
                .kept(kept)
                .env(env);
    }

    static Mizan furnished(Shop shop) {
        return furnished(Mizan.open(shop));
    }

    static Mizan furnished(Mizan mizan) {
        Item coffee = Item.builder(COFFEE, Text.of("Coffee", "قهوة"))
                .barcode("6281000000014")
                .build();
        mizan.catalogue().define(coffee, "11.50").orElseThrow();
        mizan.catalogue()
                .define(Item.builder(CUP, Text.of("Cup", "كوب")).build(), "23.00")
                .orElseThrow();
        mizan.stock()
                .receive(
                        "DN-1",
                        List.of(
                                new GoodsReceipt.Line(COFFEE, Quantity.pieces(100), sar("500.00")),
                                new GoodsReceipt.Line(CUP, Quantity.pieces(10), sar("100.00"))))
                .orElseThrow();
        return mizan;
    }

    static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }

    static Basket basket(TillDoor till, String... codes) {
        Basket basket = till.basket();
        for (String code : codes) {
            basket = till.scan(basket, code).orElseThrow();
        }
        return basket;
    }
}
