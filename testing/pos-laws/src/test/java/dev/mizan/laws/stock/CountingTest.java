// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.stock;

import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.balance;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.stocked;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.Item;
import dev.mizan.inventory.count.CountReason;
import dev.mizan.inventory.count.CountRow;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.StockDoor;
import dev.mizan.suite.TillDoor;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CountingTest {
    private static final Percent ANY = Percent.HUNDRED;

    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    private final Mizan shop = Storehouse.open(Storehouse.shop().env(env));
    private final StockDoor stock = shop.stock();

    @AfterEach
    void close() {
        assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
        shop.close();
    }

    private static CountRow row(Sku sku, long pieces) {
        return new CountRow(sku, Quantity.pieces(pieces));
    }

    private TillDoor till() {
        TillDoor till = shop.till("T1");
        till.open(sar("100.00")).orElseThrow();
        return till;
    }

    private void sell(TillDoor till, Sku sku) {
        till.sell(till.scan(till.basket(), sku.value(), Quantity.pieces(1)).orElseThrow(), sar("50.00"))
                .orElseThrow();
    }

    @Test
    void salesBeforeAndAfterAnItemIsCountedMakeNoDifference() {
        stocked(shop, TEA, 10);
        TillDoor till = till();
        stock.beginCount("C-1", stock.place(), List.of(TEA), false, Percent.ZERO)
                .orElseThrow();
        sell(till, TEA);
        Instant counted = env.now().plusSeconds(60);
        env.advance(Duration.ofMinutes(2));
        sell(till, TEA);
        stock.enter("C-1", counted, List.of(row(TEA, 9))).orElseThrow();
        sell(till, TEA);
        var result = stock.closeCount("C-1", Map.of()).orElseThrow();
        assertThat(result.adjusted()).isEmpty();
        assertThat(stock.onHand(TEA)).contains(Quantity.pieces(7));
    }

    @Test
    void whatIsMissingIsPostedByItsReason() {
        stocked(shop, TEA, 10);
        stocked(shop, RICE, 10);
        stock.beginCount("C-1", stock.place(), List.of(), false, ANY).orElseThrow();
        assertThat(why(stock.closeCount("C-1", Map.of()))).isEqualTo(CountReason.NOT_COUNTED);
        stock.enter("C-1", List.of(row(TEA, 8), row(RICE, 11))).orElseThrow();
        var result =
                stock.closeCount("C-1", Map.of(TEA, AdjustmentReason.THEFT)).orElseThrow();
        assertThat(result.closed().differing()).isEqualTo(2);
        assertThat(result.adjusted())
                .extracting(it -> it.reason())
                .containsExactly(AdjustmentReason.COUNT, AdjustmentReason.THEFT);
        assertThat(balance(shop, AccountRole.STOCK_ADJUSTMENT)).isEqualTo(sar("5.00"));
        assertThat(why(stock.closeCount("C-1", Map.of()))).isEqualTo(CountReason.UNKNOWN);
    }

    @Test
    void farOffIsCountedOnceMoreAndThenBelieved() {
        stocked(shop, TEA, 100);
        stock.beginCount("C-1", stock.place(), List.of(TEA), true, Percent.of("5"))
                .orElseThrow();
        stock.enter("C-1", List.of(row(TEA, 94))).orElseThrow();
        assertThat(why(stock.closeCount("C-1", Map.of()))).isEqualTo(CountReason.RECOUNT);
        stock.enter("C-1", List.of(row(TEA, 93))).orElseThrow();
        stock.closeCount("C-1", Map.of()).orElseThrow();
        assertThat(stock.onHand(TEA)).contains(Quantity.pieces(93));
        stock.beginCount("C-2", stock.place(), List.of(TEA), true, Percent.of("5"))
                .orElseThrow();
        stock.enter("C-2", List.of(row(TEA, 89))).orElseThrow();
        stock.closeCount("C-2", Map.of()).orElseThrow();
    }

    @Test
    void aBlindSheetDoesNotTellWhatTheBookSays() {
        stocked(shop, TEA, 3);
        stock.beginCount("C-1", stock.place(), List.of(TEA), true, ANY).orElseThrow();
        stock.beginCount("C-2", stock.place(), List.of(RICE), false, ANY).orElseThrow();
        assertThat(stock.sheet("C-1").orElseThrow()).allMatch(it -> it.book().isEmpty());
        assertThat(stock.sheet("C-2").orElseThrow()).allMatch(it -> it.book().isPresent());
    }

    @Test
    void badRowsAreNamedAllAtOnceAndNothingIsTaken() {
        stock.beginCount("C-1", stock.place(), List.of(TEA), false, ANY).orElseThrow();
        var refused = stock.enter(
                "C-1", List.of(row(TEA, 1), row(TEA, 1), row(RICE, 1), row(Sku.of("NONE"), 1), row(TEA, -1)));
        assertThat(why(refused)).isEqualTo(CountReason.BAD_ROWS);
        assertThat(refused.toString()).contains("4 rows").contains("NONE").contains("RICE");
        assertThat(stock.sheet("C-1").orElseThrow()).hasSize(1);
        assertThat(why(stock.enter("C-1", Instant.parse("2026-11-22T08:59:59Z"), List.of(row(TEA, 1)))))
                .isEqualTo(CountReason.BEFORE);
        assertThat(why(stock.beginCount("C-1", stock.place(), List.of(RICE), false, ANY)))
                .isEqualTo(CountReason.EXISTS);
        assertThat(why(stock.beginCount("C-3", stock.place(), List.of(), false, ANY)))
                .isEqualTo(CountReason.OVERLAPS);
        assertThat(why(stock.beginCount("C-3", new PlaceId("moon"), List.of(), false, ANY)))
                .isEqualTo(StockReason.UNKNOWN_PLACE);
    }

    /** The issue's own: 20,000 rows, 300 sales meanwhile; what is found to differ is what was planted. */
    @Test
    void aFullCountOfTwentyThousandItemsWhileTradingFindsWhatWasPlanted() {
        List<Sku> skus = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        List<GoodsReceipt.Line> goods = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            Sku sku = Sku.of("I" + i);
            skus.add(sku);
            items.add(Item.builder(sku, Text.of("Item " + i, "صنف " + i)).build());
            goods.add(new GoodsReceipt.Line(sku, Quantity.pieces(40), Money.ofMinor(4_001 + i, Currency.SAR)));
        }
        shop.catalogue().define(items).orElseThrow();
        shop.catalogue()
                .setPrices(items.stream()
                        .map(it -> shop.catalogue().shelfPrice(it, sar("11.50")))
                        .toList())
                .orElseThrow();
        stock.receive("DN-1", goods).orElseThrow();
        TillDoor till = till();
        stock.beginCount("FULL", stock.place(), List.of(), true, ANY).orElseThrow();
        Map<Sku, Long> planted = new TreeMap<>();
        for (int part = 0; part < 20; part++) {
            List<CountRow> rows = new ArrayList<>();
            for (int i = part * 1_000; i < part * 1_000 + 1_000; i++) {
                long there = stock.onHand(skus.get(i)).orElseThrow().steps();
                long off = i % 173 == 0 ? i % 7 - 3 : 0;
                if (off != 0) {
                    planted.put(skus.get(i), off);
                }
                rows.add(row(skus.get(i), there + off));
            }
            env.advance(Duration.ofSeconds(1));
            stock.enter("FULL", rows).orElseThrow();
            env.advance(Duration.ofSeconds(1));
            for (int sale = 0; sale < 15; sale++) {
                sell(till, skus.get((part * 7_919 + sale * 1_327) % 20_000));
            }
        }
        var result = stock.closeCount("FULL", Map.of()).orElseThrow();
        Map<Sku, Long> found = new TreeMap<>();
        var adjusted = result.adjusted().get(0);
        for (int line = 0; line < adjusted.skus().size(); line++) {
            found.put(adjusted.skus().get(line), adjusted.steps().get(line));
        }
        assertThat(found).isEqualTo(planted);
        assertThat(planted).hasSizeGreaterThan(90);
        assertThat(result.closed().counted()).isEqualTo(20_000);
    }
}
