// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.buying;

import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.stocked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.Item;
import dev.mizan.inventory.availability.Kit;
import dev.mizan.inventory.kit.KitsDefined;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Click and collect: which stores have a basket. */
class CollectTest {
    private static final PlaceId MAIN = new PlaceId("main");
    private static final PlaceId TOWN = new PlaceId("town");

    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    private Mizan shop;

    @BeforeEach
    void open() {
        shop = Storehouse.open(Storehouse.withTown().env(env));
        stocked(shop, TEA, 10);
        stocked(shop, RICE, 4);
        shop.stock()
                .send("T-1", MAIN, TOWN, List.of(new GoodsIssue.Line(TEA, Quantity.pieces(4))))
                .orElseThrow();
        shop.stock().receive("T-1", Map.of(TEA, Quantity.pieces(4)), true).orElseThrow();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private List<PlaceId> where(Map<Sku, Long> basket) {
        return shop.promises().collectable(basket, false);
    }

    @Test
    void aBasketIsCollectedWhereAllOfItIsFree() {
        assertThat(where(Map.of(TEA, 4L))).containsExactly(MAIN, TOWN);
        assertThat(where(Map.of(TEA, 4L, RICE, 1L))).containsExactly(MAIN);
        assertThat(where(Map.of(TEA, 7L))).isEmpty();
        assertThat(shop.promises().collectable(Map.of(TEA, 7L), true)).containsExactly(MAIN, TOWN);
        assertThat(shop.promises().collectable(Map.of(TEA, 11L), true)).isEmpty();
    }

    @Test
    void whatIsHeldOrPromisedAheadIsNotThere() {
        shop.promises()
                .hold("W-1", List.of(shop.promises().need(TEA, 3)), env.now().plusSeconds(60))
                .orElseThrow();
        assertThat(where(Map.of(TEA, 4L))).containsExactly(TOWN);
        env.advance(Duration.ofSeconds(61));
        assertThat(where(Map.of(TEA, 4L))).containsExactly(MAIN, TOWN);
        shop.promises()
                .ahead()
                .promise("C-1", List.of(shop.promises().need(TEA, 3)), LocalDate.of(2026, 12, 1))
                .orElseThrow();
        assertThat(where(Map.of(TEA, 4L))).containsExactly(TOWN);
    }

    @Test
    void aKitIsCollectedWhereItsComponentsAre() {
        Sku breakfast = Sku.of("BREAKFAST");
        shop.catalogue()
                .defineServices(List.of(
                        Item.builder(breakfast, Text.of("Breakfast", "فطور")).build()))
                .orElseThrow();
        shop.stock()
                .defineKits(List.of(new KitsDefined.Recipe(
                        breakfast, new Kit(List.of(new Kit.Part(TEA, 2), new Kit.Part(RICE, 1))))))
                .orElseThrow();
        assertThat(where(Map.of(breakfast, 3L))).containsExactly(MAIN);
        assertThat(where(Map.of(breakfast, 4L))).isEmpty();
    }
}
