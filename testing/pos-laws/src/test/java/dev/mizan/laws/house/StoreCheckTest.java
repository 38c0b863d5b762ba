// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.house;

import static dev.mizan.laws.house.CornerShop.basket;
import static dev.mizan.laws.house.CornerShop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.plugin.store.memory.MemoryStore;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import dev.mizan.spi.value.Language;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.flow.StoreCheck;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ForwardingStore;
import dev.mizan.testkit.fake.ManualEnv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store is checked whole at the close of a till. */
class StoreCheckTest {
    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    private final Shop corner = CornerShop.of(Kept.IN_MEMORY, env);

    @TempDir
    Path folder;

    /** Damaged from the moment that is told; it counts how often it is checked. */
    private static final class Ageing extends ForwardingStore {
        private boolean damaged;
        private int checks;

        Ageing(Store target) {
            super(target);
        }

        @Override
        public void verify() {
            checks++;
            if (damaged) {
                throw new StoreException(StoreFailure.CORRUPT, "of the corner shop", "page 7 is not as it was written");
            }
            super.verify();
        }
    }

    @Test
    void damageThatIsFoundAtTheCloseIsNamedAndTheDayIsWrittenNevertheless() {
        Ageing store = new Ageing(new MemoryStore());
        try (Mizan shop = CornerShop.furnished(Mizan.open(corner, store))) {
            TillDoor till = shop.till("T1");
            till.open(sar("0.00")).orElseThrow();
            Sale sale = till.sell(basket(till, "CUP"), sar("23.00")).orElseThrow();
            store.damaged = true;
            Recorded z = till.close(sar("23.00")).orElseThrow();

            assertThat(shop.log().document(z.document())).contains(z);
            assertThat(shop.log().document(sale.id())).isPresent();
            assertThat(shop.health()).containsOnlyKeys("store");
            Refused<?> opening = (Refused<?>) till.open(sar("23.00"));
            assertThat(opening.reason()).isEqualTo(StoreFailure.CORRUPT);
            assertThat(opening.message(Language.EN)).contains("corner shop", "page 7");
            assertThat(opening.message(Language.AR)).contains("تالف", "page 7");

            store.damaged = false;
            assertThat(shop.verify().isDone()).isTrue();
            assertThat(shop.health()).isEmpty();
            assertThat(till.open(sar("23.00")).isDone()).isTrue();
        }
    }

    @Test
    void aTillThatDoesNotCloseChecksNothingAndAHostMayChooseItsOwnTime() {
        Ageing store = new Ageing(new MemoryStore());
        Shop choosy = corner.policies(corner.policies().storeCheck(StoreCheck.WHEN_ASKED));
        try (Mizan shop = CornerShop.furnished(Mizan.open(choosy, store))) {
            TillDoor till = shop.till("T1");
            assertThat(till.close(sar("0.00")).isDone()).isFalse();
            till.open(sar("0.00")).orElseThrow();
            till.close(sar("0.00")).orElseThrow();
            assertThat(store.checks).isZero();
            shop.verify().orElseThrow();
            assertThat(store.checks).isEqualTo(1);
        }
    }

    @Test
    void aByteThatChangedInTheFileIsFoundAtTheClose() throws IOException {
        Path file = folder.resolve("shop.mizan");
        Shop kept = corner.kept(Kept.inFile(file.toString()));
        try (Mizan shop = CornerShop.furnished(kept)) {
            TillDoor till = shop.till("T1");
            till.open(sar("0.00")).orElseThrow();
            for (int i = 0; i < 60; i++) {
                till.sell(basket(till, "COFFEE"), sar("11.50")).orElseThrow();
            }
            till.close(sar("690.00")).orElseThrow();
            assertThat(shop.health()).isEmpty();
        }
        try (Mizan shop = Mizan.open(kept)) {
            TillDoor till = shop.till("T1");
            till.open(sar("690.00")).orElseThrow();
            byte[] bytes = Files.readAllBytes(file);
            RefusalsTest.flip(bytes, "\"occurredAt\"".getBytes(StandardCharsets.UTF_8));
            Files.write(file, bytes);
            Recorded z = till.close(sar("690.00")).orElseThrow();
            assertThat(shop.health()).containsOnlyKeys("store");
            assertThat(shop.health().get("store").reason()).isEqualTo(StoreFailure.CORRUPT);
            assertThat(shop.log().document(z.document())).contains(z);
        }
    }
}
