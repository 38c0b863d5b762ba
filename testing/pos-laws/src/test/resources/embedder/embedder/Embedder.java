// SPDX-License-Identifier: Apache-2.0
package embedder;

import dev.mizan.core.catalog.Item;
import dev.mizan.spi.plugin.Found;
import dev.mizan.spi.plugin.Plugins;
import dev.mizan.spi.store.StoreProvider;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;

/** Finds the stores that are at hand, sells a cup on each of two, and says what it costs. */
public final class Embedder {
    private Embedder() {}

    public static void main(String[] arguments) {
        System.out.println("module: " + Embedder.class.getModule().getName());
        Plugins.discover(StoreProvider.class, Embedder.class.getClassLoader()).found().stream()
                .map(Found::description)
                .forEach(it -> System.out.println("store: " + it.id()));
        sell("memory", Kept.IN_MEMORY);
        sell("file", Kept.inFile(arguments[0]));
    }

    private static void sell(String where, Kept kept) {
        Shop shop = Shop.named("Corner shop", "بقالة الركن", Currency.SAR, "Asia/Riyadh")
                .vat("300000000000003", "SA", "15")
                .kept(kept);
        try (Mizan mizan = Mizan.open(shop)) {
            mizan.catalogue()
                    .define(Item.builder(Sku.of("CUP"), Text.of("Cup", "كوب")).build(), "23.00")
                    .orElseThrow();
            TillDoor till = mizan.till("T1");
            till.open(Money.of("200.00", Currency.SAR)).orElseThrow();
            System.out.println("sold in " + where + ": "
                    + till.sell(till.scan(till.basket(), "CUP").orElseThrow(), Money.of("50.00", Currency.SAR))
                            .orElseThrow()
                            .total());
        }
    }
}
