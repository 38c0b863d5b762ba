// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.house;

import static dev.mizan.laws.house.CornerShop.basket;
import static dev.mizan.laws.house.CornerShop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.Begun;
import dev.mizan.core.tender.Card;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.core.till.OpenSession;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PowerCutTest {
    private static final PaymentKey KEY = new PaymentKey("pay-1");

    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");

    @TempDir
    Path folder;

    /** The files as they are while the shop is still open: what a power cut leaves behind. */
    private Shop afterThePowerCut(String name) throws java.io.IOException {
        Path after = Files.createDirectories(folder.resolve("after"));
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.getFileName().toString().startsWith(name)
                        && !file.toString().endsWith("-shm")) {
                    Files.copy(file, after.resolve(file.getFileName()));
                }
            }
        }
        return CornerShop.of(Kept.inFile(after.resolve(name).toString()), env);
    }

    @Test
    void theTillOpensAgainOnTheBasketThatWasBeingPaid() throws java.io.IOException {
        Shop shop = CornerShop.of(Kept.inFile(folder.resolve("shop.mizan").toString()), env);
        try (Mizan before = CornerShop.furnished(shop)) {
            TillDoor till = before.till("T1");
            till.open(sar("200.00")).orElseThrow();
            till.sell(basket(till, "COFFEE"), sar("20.00")).orElseThrow();
            till.beginTender(
                            till.price(basket(till, "CUP", "COFFEE")).orElseThrow(),
                            List.of(new PlannedTender(TenderKind.CARD, sar("34.50"), KEY)))
                    .orElseThrow();

            try (Mizan after = Mizan.open(afterThePowerCut("shop.mizan"))) {
                assertThat(after.digests()).isEqualTo(before.digests());
                TillDoor again = after.till("T1");
                OpenSession session = again.session().opened().orElseThrow();
                assertThat(session.drawer(sar("0.00").currency())).isEqualTo(sar("211.50"));
                Begun begun = session.begun().get(0);
                assertThat(begun.planned().get(0).key()).isEqualTo(KEY);
                Sale sale = again.sell(begun.checkout(), List.of(new Card(sar("34.50"), "mada", "A17", KEY)))
                        .orElseThrow();
                assertThat(sale.total()).isEqualTo(sar("34.50"));
                assertThat(sale.fact().slip().number()).hasToString("S-T1-000002");
            }
        }
    }

    @Test
    void aShopThatWasClosedOpensFromItsSnapshotToTheSameState() {
        Shop shop = CornerShop.of(Kept.inFile(folder.resolve("shop.mizan").toString()), env);
        var digests = new java.util.TreeMap<String, dev.mizan.spi.store.Hash>();
        try (Mizan mizan = CornerShop.furnished(shop)) {
            TillDoor till = mizan.till("T1");
            till.open(sar("200.00")).orElseThrow();
            till.sell(basket(till, "COFFEE"), sar("20.00")).orElseThrow();
            digests.putAll(mizan.digests());
        }
        try (Mizan fromSnapshot = Mizan.open(shop)) {
            assertThat(fromSnapshot.digests()).isEqualTo(digests);
        }
        try (Mizan replayed = Mizan.replay(shop)) {
            assertThat(replayed.digests()).isEqualTo(digests);
        }
    }
}
