// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.house;

import static dev.mizan.laws.house.CornerShop.basket;
import static dev.mizan.laws.house.CornerShop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.laws.gen.ShopDays;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.laws.sim.Act;
import dev.mizan.laws.sim.LivingShop;
import dev.mizan.laws.sim.Market;
import dev.mizan.plugin.store.memory.MemoryStore;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.store.StoreFailure;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.Fault;
import dev.mizan.testkit.fake.FaultyStore;
import dev.mizan.testkit.fake.ManualEnv;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full disk stops what is being written, not the shop. */
class FullDiskTest {
    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");

    @TempDir
    Path folder;

    private Shop shop(String maxBytes) {
        Map<String, String> settings =
                Map.of("file", folder.resolve("shop.mizan").toString(), "maxBytes", maxBytes);
        return CornerShop.of(new Kept("store-sqlite", settings), env);
    }

    @Test
    void itIsRefusedByNameNothingIsLostAndTheShopGoesOn() {
        long sold = 0;
        try (Mizan mizan = CornerShop.furnished(shop("400000"))) {
            TillDoor till = mizan.till("T1");
            till.open(sar("0.00")).orElseThrow();
            Optional<Refused<Sale>> full = Optional.empty();
            while (full.isEmpty() && sold < 5_000) {
                Outcome<Sale> sale = till.sell(basket(till, "COFFEE"), sar("11.50"));
                if (sale instanceof Refused<Sale> refused) {
                    full = Optional.of(refused);
                } else {
                    sold++;
                }
            }
            assertThat(full).isPresent();
            assertThat(full.get().reason()).isEqualTo(StoreFailure.FULL);
            assertThat(full.get().message(Language.EN)).contains("free some disk space");
            assertThat(full.get().message(Language.AR)).contains("القرص");
            assertThat(drawer(till)).isEqualTo(sar("11.50").times(sold));
            assertThat(ShopLaws.broken(mizan, till)).isEmpty();
        }
        try (Mizan roomy = Mizan.open(shop("0"))) {
            TillDoor till = roomy.till("T1");
            assertThat(drawer(till)).isEqualTo(sar("11.50").times(sold));
            Sale next = till.sell(basket(till, "COFFEE"), sar("11.50")).orElseThrow();
            assertThat(next.fact().slip().number().number()).isEqualTo(sold + 1);
        }
    }

    private static dev.mizan.spi.value.Money drawer(TillDoor till) {
        return till.session().opened().orElseThrow().drawer(Currency.SAR);
    }

    @Provide
    Arbitrary<Market> markets() {
        return ShopDays.markets();
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return ShopDays.acts();
    }

    @Property(tries = 60)
    void everyActMeetsAFullDiskOnceAndIsDoneWhenThereIsRoom(
            @ForAll("markets") Market market, @ForAll("acts") List<Act> acts) {
        MemoryStore memory = new MemoryStore();
        FaultyStore store = FaultyStore.around(memory);
        Shop shop = LivingShop.shop(market).env(env);
        try (LivingShop living = LivingShop.open(Mizan.open(shop, store), market)) {
            for (Act act : acts) {
                var before = living.mizan().digests();
                long asked = store.commits();
                store.failing(1, Fault.DISK_FULL);
                assertThat(living.happen(act)).as("no room for %s", act).isFalse();
                assertThat(living.mizan().digests()).isEqualTo(before);
                if (store.commits() > asked) {
                    living.happen(act);
                }
                assertThat(ShopLaws.broken(living.mizan(), living.till())).isEmpty();
            }
            assertThat(ShopLaws.seriesHaveNoGaps(living.mizan())).isEmpty();
            assertThat(Mizan.open(shop, memory).digests())
                    .isEqualTo(living.mizan().digests());
        }
    }
}
