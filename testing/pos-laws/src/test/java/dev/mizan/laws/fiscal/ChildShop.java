// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.fiscal;

import dev.mizan.plugin.store.journal.JournalStoreProvider;
import dev.mizan.plugin.store.sqlite.SqliteStoreProvider;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreProvider;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.tck.ChildJvm;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A program that sells at eight tills until it is killed; {@code ACK unit counter hash} for each sale that returned. */
final class ChildShop {
    private ChildShop() {}

    /** The folder's name says in which kind of store it is kept. */
    static Store store(Path folder) {
        boolean journal = folder.endsWith("journal");
        StoreProvider provider = journal ? new JournalStoreProvider() : new SqliteStoreProvider();
        Map<String, String> file = Map.of("file", folder.resolve("shop").toString());
        return provider.open(Settings.check(journal ? "store-journal" : "store-sqlite", provider.settings(), file)
                .orElseThrow());
    }

    public static void main(String[] args) {
        Mizan shop = ChainThroughCrashesTest.open(store(Path.of(args[1])), new HashMap<>(), it -> it);
        for (int i = 1; i <= ChainThroughCrashesTest.TILLS; i++) {
            TillDoor till = shop.till("T" + i);
            new Thread(() -> sell(till), "till-" + i).start();
        }
    }

    private static void sell(TillDoor till) {
        try {
            while (true) {
                Sale sale = till.scan(till.basket(), "TEA")
                        .then(basket -> till.sell(basket, FiscalShop.sar("20.00")))
                        .orElseThrow();
                FiscalShop.issued(sale.recorded()).forEach(it -> ChildJvm.say("ACK " + ChainThroughKillsTest.told(it)));
            }
        } catch (RuntimeException e) {
            ChildJvm.say("FAILURE " + e);
            Runtime.getRuntime().halt(1);
        }
    }
}
