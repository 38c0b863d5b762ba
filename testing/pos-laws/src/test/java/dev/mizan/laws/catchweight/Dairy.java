// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.catchweight;

import dev.mizan.core.catalog.Item;
import dev.mizan.inventory.catchweight.CatchItem;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.spi.value.Gtin;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;

/** A shop that sells cheese by the wheel of 4 kg, give or take a fifth, priced by weight. */
final class Dairy {
    static final Sku CHEESE = Sku.of("54321");
    static final String BARCODE = "628100000002" + Gtin.checkDigit("628100000002");
    static final long USUAL = 4_000;
    static final long FIFTH = 5;

    private Dairy() {}

    static Mizan open(Shop of) {
        Mizan shop = Storehouse.open(of);
        shop.catalogue()
                .define(
                        Item.builder(CHEESE, Text.of("Cheese wheel", "قرص جبن"))
                                .unit(Unit.KILOGRAM)
                                .barcode(BARCODE)
                                .build(),
                        "57.50")
                .orElseThrow();
        shop.catchWeights().keep(wheel()).orElseThrow();
        return shop;
    }

    static CatchItem wheel() {
        return new CatchItem(CHEESE, grams(USUAL), Percent.of("20"));
    }

    static Quantity grams(long grams) {
        return new Quantity(grams, Unit.KILOGRAM);
    }
}
