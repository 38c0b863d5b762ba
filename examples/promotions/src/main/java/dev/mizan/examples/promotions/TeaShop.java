// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.promotions;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.catalog.Item;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;

/** The shop that the promotions run in, and what its customer buys. */
final class TeaShop {
    static final Shop SHOP =
            Shop.named("Tea shop", "متجر الشاي", Currency.SAR, "Asia/Riyadh").vat("300000000000003", "SA", "15");

    private TeaShop() {}

    static void furnish(Mizan shop) {
        define(shop, "MINT", "Mint tea", "شاي بالنعناع", Unit.PIECE, "12.00");
        define(shop, "SAGE", "Sage tea", "شاي بالمرمية", Unit.PIECE, "9.00");
        define(shop, "CUP", "Cup", "فنجان", Unit.PIECE, "8.00");
        define(shop, "SAUCER", "Saucer", "صحن", Unit.PIECE, "6.00");
        define(shop, "RICE", "Rice", "أرز", Unit.KILOGRAM, "10.55");
    }

    private static void define(Mizan shop, String sku, String en, String ar, Unit unit, String price) {
        Item item = Item.builder(Sku.of(sku), Text.of(en, ar)).unit(unit).build();
        shop.catalogue().define(item, price).orElseThrow();
    }

    static Basket basket(TillDoor till) {
        return till.basket()
                .add(Sku.of("MINT"), Quantity.pieces(2))
                .then(it -> it.add(Sku.of("SAGE"), Quantity.pieces(2)))
                .then(it -> it.add(Sku.of("CUP"), Quantity.pieces(2)))
                .then(it -> it.add(Sku.of("SAUCER"), Quantity.pieces(1)))
                .then(it -> it.add(Sku.of("RICE"), Quantity.of("1.333", Unit.KILOGRAM)))
                .orElseThrow();
    }
}
